import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BgzfWriter } from '../bgzf/writer.ts';
import type { GenotypeFile } from '../types.ts';

const fixed = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT'];

/** The same genotype for so many samples. */
export const all = (samples: number, genotype: string): string =>
  Array.from({ length: samples }, () => genotype).join(' ');

export interface RecordFields {
  chrom?: string;
  pos: number | string;
  id?: string;
  ref?: string;
  alt?: string;
  filter?: string;
  format?: string;
  /** Sample columns, a blank between them. */
  genotypes: string;
}

/** A line of a VCF. */
export function record(fields: RecordFields): string {
  const { chrom = '20', pos, id = '.', ref = 'A', alt = 'G', filter = 'PASS', format = 'GT' } = fields;
  return [chrom, pos, id, ref, alt, '.', filter, '.', format, ...fields.genotypes.split(' ')].join('\t');
}

export interface VcfParts {
  name?: string;
  /** Names, or how many: S0, S1, ... */
  samples: number | string[];
  records: string[];
  /** What stands before the line #CHROM. */
  meta?: string;
}

export function vcfText({ samples, records, meta = '##fileformat=VCFv4.2\n' }: VcfParts): string {
  const names = typeof samples === 'number' ? Array.from({ length: samples }, (_, i) => `S${i}`) : samples;
  return `${meta}${[...fixed, ...names].join('\t')}\n${records.map((line) => `${line}\n`).join('')}`;
}

export const bgzf = (text: string | Buffer): Promise<Buffer> =>
  buffer(Readable.from([Buffer.from(text)]).pipe(new BgzfWriter()));

export const fileOf = (name: string, bytes: Buffer): GenotypeFile => ({
  name,
  open: () => Readable.from([bytes], { objectMode: false }),
});

export async function vcfFile(parts: VcfParts): Promise<GenotypeFile> {
  return fileOf(parts.name ?? 'chr20.vcf.gz', await bgzf(vcfText(parts)));
}
