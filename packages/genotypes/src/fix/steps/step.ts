import type { Change, FixRule, Note } from '../changes.ts';
import type { FixRecord } from '../types.ts';

/** Mends, passes on or drops (undefined) one record, and notes what it did. */
export type Step = (record: FixRecord) => FixRecord | undefined;

const site = ({ ref, alt }: FixRecord) => `${ref}/${alt}`;

/** A change of one record, `before` and `after` in the form REF/ALT. */
export function changeOf(record: FixRecord, after: FixRecord | null, rule: FixRule, why: string): Change {
  const { contig, position, id } = record;
  return {
    chromosome: contig,
    position,
    id,
    before: site(record),
    after: after && site(after),
    rule,
    why,
  };
}

/** A step that drops what `test` finds a reason for. */
export const dropping =
  (note: Note, rule: FixRule, test: (record: FixRecord) => string | undefined): Step =>
  (record) => {
    const why = test(record);
    if (why === undefined) return record;
    note(changeOf(record, null, rule, why));
    return undefined;
  };
