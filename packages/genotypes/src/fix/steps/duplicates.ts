import type { Note } from '../changes.ts';
import type { FixOptions } from '../options.ts';
import { callRate, tallyOf } from '../tally.ts';
import type { FixRecord } from '../types.ts';
import { changeOf } from './step.ts';

type Mode = Exclude<FixOptions['duplicates'], 'keep'>;

const keyOf = ({ ref, alt }: FixRecord) => `${ref}\t${alt}`;

/** Index of the one that stays. */
function chosen(group: readonly FixRecord[], mode: Mode): number {
  if (mode === 'none') return -1;
  if (mode === 'first') return 0;
  const rates = group.map((record) => callRate(tallyOf(record)));
  return rates.indexOf(Math.max(...rates));
}

const whys: Record<Mode, string> = {
  first: 'same position and alleles as a record before',
  best: 'same position and alleles as a record with at least as many calls',
  none: 'same position and alleles as another record',
};

/** Duplicates among the records of one position, in their order. */
export function withoutDuplicates(records: readonly FixRecord[], mode: Mode, note: Note): FixRecord[] {
  if (records.length < 2) return [...records];
  const groups = Object.groupBy(records, keyOf);
  const dropped = new Set<FixRecord>();
  for (const group of Object.values(groups)) {
    if (!group || group.length < 2) continue;
    const keep = chosen(group, mode);
    for (const [index, record] of group.entries()) if (index !== keep) dropped.add(record);
  }
  for (const record of dropped) note(changeOf(record, null, 'duplicate-dropped', whys[mode]));
  return records.filter((record) => !dropped.has(record));
}
