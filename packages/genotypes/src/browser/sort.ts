import { comparePlaces } from '../fix/chromosomes.ts';
import type { Batches } from '../fix/order.ts';
import type { FixRecord } from '../fix/types.ts';

/** Mending it would take more memory than a page should. */
export class TooLargeHere extends Error {
  override readonly name = 'TooLargeHere';
}

/** Text columns and the object itself, beside the genotypes. */
const recordOverhead = 500;
const batchSize = 256;

/** Records by chromosome and position, stable, held whole. Throws TooLargeHere beyond `mostBytes`. */
export async function* sortedInMemory(batches: Batches, mostBytes: number): AsyncGenerator<FixRecord[]> {
  const held: FixRecord[] = [];
  let bytes = 0;
  for await (const batch of batches) {
    for (const record of batch) {
      // A copy: the line's buffer may be part of a much larger one.
      held.push({ ...record, samples: record.samples.slice(), tally: undefined });
      bytes += record.samples.length + recordOverhead;
      if (bytes > mostBytes) throw new TooLargeHere(`Sorting takes more than ${mostBytes} bytes.`);
    }
  }
  held.sort(comparePlaces);
  for (let from = 0; from < held.length; from += batchSize) yield held.slice(from, from + batchSize);
}
