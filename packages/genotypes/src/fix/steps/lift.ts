import type { Lifted } from '../../lift-over/types.ts';
import type { Build } from '../../types.ts';
import { complement, isSnp } from '../alleles.ts';
import type { Note } from '../changes.ts';
import { plainName } from '../chromosomes.ts';
import type { FixRecord } from '../types.ts';
import { changeOf, type Step } from './step.ts';

/** Where positions go: a chain of the two builds. */
export interface LiftOver {
  to: Build;
  chain: { lift(contig: string, position: number): Lifted | undefined };
}

const placeOf = ({ contig, position, ref, alt }: FixRecord) => `${contig}:${position} ${ref}/${alt}`;

/** Every allele on the other strand; undefined where that needs the bases around, as for an indel. */
function turned({ ref, alt }: FixRecord): { ref: string; alt: string } | undefined {
  const alts = alt.split(',');
  const single = alts.every((allele) => allele === '.' || isSnp(ref === 'N' ? 'A' : ref, allele));
  return single ? { ref: complement(ref), alt: alts.map(complement).join(',') } : undefined;
}

/**
 * Moves a record to its place in the other build; the name of its chromosome is another step's business. Where the other
 * build has the stretch the other way round, the alleles turn with it. What has no place there is dropped and listed.
 */
export function liftStep({ chain, to }: LiftOver, note: Note): Step {
  const drop = (record: FixRecord, why: string): undefined => {
    note(changeOf(record, null, 'lift-over-dropped', why));
  };
  return (record) => {
    const name = plainName(record.contig);
    const lifted = chain.lift(`chr${name}`, record.position);
    if (!lifted) return drop(record, `no place in ${to}`);
    if (plainName(lifted.contig) !== name) return drop(record, `lies on ${lifted.contig} in ${to}`);
    const alleles = lifted.reverse ? turned(record) : { ref: record.ref, alt: record.alt };
    if (!alleles) return drop(record, `no single bases, and ${to} has the stretch the other way round`);
    const after = { ...record, ...alleles, position: lifted.position };
    const why = lifted.reverse
      ? `${to}, which has this stretch the other way round: alleles turned`
      : `position in ${to}`;
    note({ ...changeOf(record, after, 'lifted', why), before: placeOf(record), after: placeOf(after) });
    return after;
  };
}
