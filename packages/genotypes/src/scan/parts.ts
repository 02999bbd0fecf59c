import type { VcfHeader } from '../vcf/header.ts';
import type { RecordBlock } from './records.ts';

/** Some records of a file, in order. */
export interface Part {
  header: VcfHeader;
  block: RecordBlock;
  /** Number of the block's first line in the file, from 1. */
  firstLine: number;
  /** The block's lines, where the reader keeps them. */
  lines?: Uint8Array[];
}
