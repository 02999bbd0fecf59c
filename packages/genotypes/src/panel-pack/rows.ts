import { linesOf } from '../bgzf/lines.ts';
import { bcfLines, isBcf } from '../formats/bcf/lines.ts';
import { SitesError, type SitesText } from '../panel/panel-of-sites.ts';
import { type SitesLayout, tableLayout, vcfLayout } from '../panel/sites-layout.ts';
import { latin1 } from '../scan/text.ts';
import { canonical } from '../vcf/chromosomes.ts';

const [tab, hash] = [9, 35];
/** Of a VCF nothing behind its alleles is kept: CHROM POS ID REF ALT. */
const vcfColumns = 5;

/** A site, and the columns that are kept of its line. */
export interface SiteRow {
  text: string;
  chromosome: string;
  contig: string;
  position: number;
  ref: string;
  alt: string;
}

async function* buffersOf(text: SitesText): AsyncGenerator<Buffer> {
  for await (const { buffer, byteOffset, byteLength } of text())
    yield Buffer.from(buffer, byteOffset, byteLength);
}

async function beginsAsBcf(text: SitesText): Promise<boolean> {
  for await (const piece of text()) return isBcf(piece);
  return false;
}

function layoutOf(first: Uint8Array): SitesLayout {
  const line = latin1(first, 0, first.length);
  const layout = line.startsWith('##fileformat=VCF') ? vcfLayout : tableLayout(line.replace(/^#/, ''));
  if (layout) return layout;
  throw new SitesError(
    'the first line is neither that of a VCF nor a header with the columns CHROM, POS, REF and ALT',
  );
}

function firstColumns(line: Uint8Array, columns: number): Uint8Array {
  let end = -1;
  for (let i = 0; i < columns; i++) {
    end = line.indexOf(tab, end + 1);
    if (end === -1) return line;
  }
  return line.subarray(0, end);
}

function rowOf(line: Uint8Array, layout: SitesLayout, number: number): SiteRow {
  const kept = layout === vcfLayout ? firstColumns(line, vcfColumns) : line;
  const text = latin1(kept, 0, kept.length);
  const fields = text.split('\t');
  const [contig = '', position = '', ref = '', alt = ''] = [
    fields[layout.chromosome],
    fields[layout.position],
    fields[layout.ref],
    fields[layout.alt],
  ];
  if (contig === '' || ref === '' || alt === '' || !/^[1-9]\d{0,9}$/.test(position))
    throw new SitesError(`line ${number} has no chromosome, position and two alleles`);
  return { text, contig, chromosome: canonical(contig), position: Number(position), ref, alt };
}

/** The sites of a VCF, a BCF or a sites table, and the layout of their rows. Throws SitesError. */
export async function* siteRows(text: SitesText): AsyncGenerator<{ layout: SitesLayout; rows: SiteRow[] }> {
  let layout: SitesLayout | undefined;
  let number = 0;
  for await (const lines of (await beginsAsBcf(text))
    ? bcfLines(buffersOf(text))
    : linesOf(buffersOf(text))) {
    const rows: SiteRow[] = [];
    for (const line of lines) {
      number += 1;
      const found: SitesLayout = layout ?? layoutOf(line);
      const isHeader = layout === undefined;
      layout = found;
      if (!isHeader && line[0] !== hash && line.length > 0) rows.push(rowOf(line, found, number));
    }
    if (layout) yield { layout, rows };
  }
  if (!layout) throw new SitesError('the file is empty');
}
