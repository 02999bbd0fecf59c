import { plainName } from '../fix/chromosomes.ts';
import { bytesOf } from '../fix/text.ts';
import { latin1 } from '../scan/text.ts';
import { FormatDefect } from './defects.ts';

/** One row of an export, whoever wrote it. */
interface Row {
  id: string;
  chromosome: string;
  position: string;
  /** One letter for each allele: A C G T, I and D for insertions and deletions, - or 0 for missing. */
  alleles: string[];
}

type Parse = (cells: string[]) => Row;

/** Columns by their titles, in lower case: 23andMe and Living DNA; AncestryDNA; MyHeritage and FTDNA. */
const layouts: { titles: string; parse: Parse }[] = [
  {
    titles: 'rsid chromosome position genotype',
    parse: ([id = '', chromosome = '', position = '', genotype = '']) => ({
      id,
      chromosome,
      position,
      alleles: [...genotype],
    }),
  },
  {
    titles: 'rsid chromosome position allele1 allele2',
    parse: ([id = '', chromosome = '', position = '', one = '', two = '']) => ({
      id,
      chromosome,
      position,
      alleles: [one, two],
    }),
  },
  {
    titles: 'rsid chromosome position result',
    parse: ([id = '', chromosome = '', position = '', result = '']) => ({
      id,
      chromosome,
      position,
      alleles: [...result],
    }),
  },
];

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const cellsOf = (line: string): string[] =>
  line.split(line.includes('\t') ? '\t' : ',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** The way to read rows, where a line is the titles of a known layout; 23andMe writes them as a comment. */
function layoutOf(line: string): Parse | undefined {
  const titles = cellsOf(line.replace(/^\ufeff/, '').replace(/^#\s*/, ''))
    .join(' ')
    .toLowerCase();
  return layouts.find((layout) => layout.titles === titles)?.parse;
}

/** Whether a text begins as an export does: comments, then known titles. */
export function isRawExport(head: Uint8Array): boolean {
  for (const line of utf8.decode(head).split(/\r?\n/)) {
    if (layoutOf(line)) return true;
    if (!line.startsWith('#') && line.trim() !== '' && !line.startsWith('\ufeff#')) return false;
  }
  return false;
}

const alternatives: Record<string, string> = { I: '<INS>', D: '<DEL>' };

/** The reference allele is not in an export, so REF is N and every allele that was seen is an alternative one. */
function lineOf({ id, chromosome, position, alleles }: Row, where: string): string {
  if (!/^\d{1,10}$/.test(position))
    throw new FormatDefect('raw-export-invalid', `${where}: "${position.slice(0, 40)}" is no position.`);
  const foreign = alleles.find((allele) => !/^[ACGTID0-]$/i.test(allele));
  if (foreign !== undefined || alleles.length === 0 || alleles.length > 2)
    throw new FormatDefect(
      'raw-export-invalid',
      `${where}: "${alleles.join('').slice(0, 40)}" is no genotype.`,
    );
  const seen = alleles.map((allele) => alternatives[allele.toUpperCase()] ?? allele.toUpperCase());
  const alts = [...new Set(seen.filter((allele) => allele !== '-' && allele !== '0'))];
  const genotype = seen.map((allele) => (alts.includes(allele) ? alts.indexOf(allele) + 1 : '.'));
  const columns = [
    plainName(chromosome),
    position,
    id || '.',
    'N',
    alts.join(',') || '.',
    '.',
    '.',
    '.',
    'GT',
  ];
  return [...columns, genotype.join('/')].join('\t');
}

const header = (sample: string) => [
  '##fileformat=VCFv4.2',
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
  '##note=REF is N: an export of raw data does not say which allele is the reference',
  `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${sample}`,
];

/**
 * An export of raw data as the lines of a VCF of one sample, called as the file is. Throws FormatDefect with the line for
 * what is no row of one.
 */
export async function* rawExportLines(
  lines: AsyncIterable<Uint8Array[]>,
  name: string,
): AsyncGenerator<Uint8Array[]> {
  const sample = name.replace(/(\.(txt|csv|gz))+$/i, '').replaceAll(/\s+/g, '_');
  let parse: Parse | undefined;
  let number = 0;
  yield header(sample).map((line) => bytesOf(line));
  for await (const batch of lines) {
    const rows: Uint8Array[] = [];
    for (const line of batch) {
      number += 1;
      const text = latin1(line, 0, line.length);
      if (!parse) parse = layoutOf(utf8.decode(line));
      else if (text.trim() !== '' && !text.startsWith('#'))
        rows.push(bytesOf(lineOf(parse(cellsOf(text)), `${name}, line ${number}`)));
    }
    if (rows.length > 0) yield rows;
  }
  if (!parse) throw new FormatDefect('raw-export-invalid', `${name} has no titles of columns.`);
}
