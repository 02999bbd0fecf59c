import type { Note } from './changes.ts';
import { plainName } from './chromosomes.ts';
import type { Batches } from './order.ts';
import { type ReferenceSequence, ReferenceWindow } from './reference.ts';
import { byReference } from './steps/reference-alleles.ts';
import type { FixRecord } from './types.ts';

/** Against the sequence of the build; records in order are cheap, and any other order is slow. */
export async function* mendByReference(
  batches: Batches,
  sequence: ReferenceSequence,
  note: Note,
): AsyncGenerator<FixRecord[]> {
  const window = new ReferenceWindow(sequence);
  for await (const batch of batches) {
    const fitting: FixRecord[] = [];
    for (const record of batch) {
      const after = byReference(record, await window.at(plainName(record.contig), record), note);
      if (after) fitting.push(after);
    }
    yield fitting;
  }
}
