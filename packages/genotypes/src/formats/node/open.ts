import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FormatDefect } from '../defects.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { type ReadingOptions, textLines } from './text-lines.ts';

export type GenotypeFormat = 'VCF';

/** A file of genotypes that is read as the lines of a VCF, as often as wanted. */
export interface OpenedGenotypes {
  name: string;
  /** Every file on the disk that it is read from. */
  paths: string[];
  format: GenotypeFormat;
  packing: Sniffed['packing'];
  /** Bytes on the disk. */
  size: number;
  lines(options?: ReadingOptions): AsyncIterable<Buffer[]>;
}

/** Finds out by content, not by name, what a file is. Throws FormatDefect for what nobody can read. */
export async function openGenotypes(path: string): Promise<OpenedGenotypes> {
  const { packing, head } = await sniff(path);
  const name = basename(path);
  if (!head.toString('latin1', 0, 16).startsWith('##fileformat=VCF') && head.length > 0)
    throw new FormatDefect('not-a-vcf', `${name} is no genotype file that can be read.`);
  return {
    name,
    paths: [path],
    format: 'VCF',
    packing,
    size: (await stat(path)).size,
    lines: (options) => textLines(path, packing, options),
  };
}
