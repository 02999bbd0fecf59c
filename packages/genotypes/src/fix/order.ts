import { FormatDefect } from '../formats/defects.ts';
import type { FixRecord } from './types.ts';

export type Batches = AsyncIterable<FixRecord[]>;

/** Cuts batches where the chromosome changes. */
export async function* byContig(batches: Batches): AsyncGenerator<FixRecord[]> {
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; ) {
      const contig = batch[from]?.contig;
      const next = batch.findIndex((record, index) => index > from && record.contig !== contig);
      const to = next === -1 ? batch.length : next;
      yield batch.slice(from, to);
      from = to;
    }
  }
}

/**
 * Passes on records whose positions ascend within their chromosome, and whose chromosomes come in one piece each. Throws
 * FormatDefect at the first that does not: neither a panel nor an index can follow it.
 */
export async function* checkedOrder(batches: Batches): AsyncGenerator<FixRecord[]> {
  const seen = new Set<string>();
  let before: FixRecord | undefined;
  for await (const batch of batches) {
    for (const record of batch) {
      const { contig, position } = record;
      const back = contig === before?.contig ? position < before.position : seen.has(contig);
      if (back)
        throw new FormatDefect(
          'vcf-unsorted',
          `${contig}:${position} comes after ${before?.contig}:${before?.position}.`,
        );
      seen.add(contig);
      before = record;
    }
    yield batch;
  }
}
