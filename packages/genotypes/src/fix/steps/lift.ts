import { isMitochondrion, isOnMitochondrion, isSharedMitochondrion } from '../../lift-over/mitochondrion.ts';
import type { Lifted } from '../../lift-over/types.ts';
import type { Build } from '../../types.ts';
import { complement, isSnp } from '../alleles.ts';
import type { Note } from '../changes.ts';
import { plainName } from '../chromosomes.ts';
import type { FixRecord } from '../types.ts';
import { changeOf, type Step } from './step.ts';

/** What the alleles of lifted records are held against afterwards. */
export type AllelesCheckedBy = 'reference' | 'sites' | 'nothing';

/** Where positions go: a chain of the two builds. */
export interface LiftOver {
  to: Build;
  chain: { lift(contig: string, position: number): Lifted | undefined };
}

const checks: Record<AllelesCheckedBy, string> = {
  reference: '',
  sites: '; alleles checked where the panel has the site',
  nothing: '; alleles not checked against a reference',
};

const placeOf = ({ contig, position, ref, alt }: FixRecord) => `${contig}:${position} ${ref}/${alt}`;

/** Every allele on the other strand; undefined where that needs the bases around, as for an indel. */
function turned({ ref, alt }: FixRecord): { ref: string; alt: string } | undefined {
  const alts = alt.split(',');
  const single = alts.every((allele) => allele === '.' || isSnp(ref === 'N' ? 'A' : ref, allele));
  return single ? { ref: complement(ref), alt: alts.map(complement).join(',') } : undefined;
}

/** UCSC names the mitochondrial genome chrM. */
const inChain = (name: string): string => (name === 'MT' ? 'chrM' : `chr${name}`);

/** The place in the other build, and what the list says of the way there. */
function placeIn({ chain, to }: LiftOver, { contig, position }: FixRecord): { lifted?: Lifted; how: string } {
  if (isSharedMitochondrion(contig, to)) {
    const how = `position in ${to}, one to one: MT of b37 and chrM of hg38 are the revised Cambridge sequence`;
    return isOnMitochondrion(position) ? { lifted: { contig, position, reverse: false }, how } : { how };
  }
  const lifted = chain.lift(inChain(plainName(contig)), position);
  const how = lifted?.reverse
    ? `${to}, which has this stretch the other way round: alleles turned`
    : `position in ${to}`;
  const other = isMitochondrion(contig)
    ? '; taken for chrM of UCSC hg19 (NC_001807), which is not MT of b37'
    : '';
  return { ...(lifted && { lifted }), how: `${how}${other}` };
}

/**
 * Moves a record to its place in the other build; the name of its chromosome is another step's business. Where the other
 * build has the stretch the other way round, the alleles turn with it. What has no place there is dropped and listed.
 */
export function liftStep(lift: LiftOver, note: Note, checkedBy: AllelesCheckedBy): Step {
  const { to } = lift;
  const drop = (record: FixRecord, why: string): undefined => {
    note(changeOf(record, null, 'lift-over-dropped', why));
  };
  return (record) => {
    const { lifted, how } = placeIn(lift, record);
    if (!lifted) return drop(record, how.replace(`position in ${to}`, `no place in ${to}`));
    if (plainName(lifted.contig) !== plainName(record.contig))
      return drop(record, `lies on ${lifted.contig} in ${to}`);
    const alleles = lifted.reverse ? turned(record) : { ref: record.ref, alt: record.alt };
    if (!alleles) return drop(record, `no single bases, and ${to} has the stretch the other way round`);
    const after = { ...record, ...alleles, position: lifted.position };
    const why = how + checks[checkedBy];
    note({ ...changeOf(record, after, 'lifted', why), before: placeOf(record), after: placeOf(after) });
    return after;
  };
}
