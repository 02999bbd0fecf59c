import type { Note } from '../changes.ts';
import type { FixOptions } from '../options.ts';
import type { Batches } from '../order.ts';
import { callRate, tallyOf } from '../tally.ts';
import type { FixRecord } from '../types.ts';
import { changeOf } from './step.ts';

type Mode = Exclude<FixOptions['duplicates'], 'all'>;

const whys: Record<Mode, string> = {
  first: 'same position and alleles as a record before',
  best: 'same position and alleles as a record with at least as many calls',
  none: 'same position and alleles as another record',
};

/** The records of one position: one is held for each pair of alleles, however many there are. */
class Position {
  readonly #mode: Mode;
  readonly #note: Note;
  readonly #held = new Map<string, FixRecord>();
  readonly #repeated = new Set<string>();

  constructor(mode: Mode, note: Note) {
    this.#mode = mode;
    this.#note = note;
  }

  #drop(record: FixRecord): void {
    this.#note(changeOf(record, null, 'duplicate-dropped', whys[this.#mode]));
  }

  #better(record: FixRecord, before: FixRecord): boolean {
    return this.#mode === 'best' && callRate(tallyOf(record)) > callRate(tallyOf(before));
  }

  add(record: FixRecord): void {
    const key = `${record.ref}\t${record.alt}`;
    const before = this.#held.get(key);
    if (!before || this.#better(record, before)) this.#held.set(key, record);
    if (!before) return;
    this.#repeated.add(key);
    this.#drop(this.#held.get(key) === record ? before : record);
  }

  /** Those that stay; begins anew. */
  take(): FixRecord[] {
    const stay: FixRecord[] = [];
    for (const [key, record] of this.#held) {
      if (this.#mode === 'none' && this.#repeated.has(key)) this.#drop(record);
      else stay.push(record);
    }
    this.#held.clear();
    this.#repeated.clear();
    return stay;
  }
}

/** Of records with the same position and alleles one stays, or none. They come in order. */
export async function* withoutDuplicates(
  batches: Batches,
  mode: Mode,
  note: Note,
): AsyncGenerator<FixRecord[]> {
  const here = new Position(mode, note);
  let before: FixRecord | undefined;
  for await (const batch of batches) {
    const stay: FixRecord[] = [];
    for (const record of batch) {
      if (record.position !== before?.position || record.contig !== before.contig) stay.push(...here.take());
      here.add(record);
      before = record;
    }
    yield stay;
  }
  yield here.take();
}
