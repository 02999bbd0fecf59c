import type { Sniffed } from './sniff.ts';
import type { ReadingOptions } from './unpack.ts';

export type GenotypeFormat = 'VCF' | 'BCF' | 'PLINK 1' | 'PLINK 2' | 'raw data export';

/** A file of genotypes that is read as the lines of a VCF, as often as wanted. */
export interface OpenedGenotypes {
  name: string;
  /** Every file on the disk that it is read from. */
  paths: string[];
  format: GenotypeFormat;
  packing: Sniffed['packing'];
  /** Bytes that one reading goes through. */
  size: number;
  lines(options?: ReadingOptions): AsyncIterable<Uint8Array[]>;
  /** Removes what was made for the reading. */
  close(): Promise<void>;
}

export interface OpeningOptions {
  /** Folder for what must be converted on the disk first (PLINK). */
  temporary: string;
  signal?: AbortSignal | undefined;
}
