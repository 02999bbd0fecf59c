import { complement } from '../alleles.ts';
import type { FixRule, Note } from '../changes.ts';
import { flipStrand, keepGenotypes } from '../edits.ts';
import { recode } from '../genotypes.ts';
import type { FixRecord } from '../types.ts';
import { isUnknownReference } from './reference.ts';
import { changeOf } from './step.ts';

const bases = /^[ACGT]+$/i;

/** The alternative allele at `index` becomes the reference, and the reference takes its place; genotypes with them. */
function withAltAsReference(record: FixRecord, index: number): FixRecord {
  const plain = keepGenotypes(record);
  const alts = record.alt.split(',');
  const map = [index + 1, ...alts.map((_, i) => (i === index ? 0 : i + 1))];
  const where = `${record.contig}:${record.position}`;
  const ref = alts[index] ?? '';
  const alt = alts.with(index, record.ref).join(',');
  return { ...plain, ref, alt, samples: recode(plain.samples, map, where), tally: undefined };
}

/** Every allele is one base, so that it can be read from the other strand. */
const isSingle = ({ ref, alt }: FixRecord): boolean =>
  [ref, ...alt.split(',')].every((allele) => allele.length === 1 && bases.test(allele));

const turned = (record: FixRecord): FixRecord => ({
  ...flipStrand(record),
  alt: record.alt.split(',').map(complement).join(','),
});

/** Which alternative allele is as long as REF and what the reference has; -1: none. Lengths that differ prove nothing. */
const altThatIs = ({ ref, alt }: FixRecord, sequence: string): number =>
  alt
    .split(',')
    .findIndex(
      (one) => one.length === ref.length && bases.test(one) && sequence.startsWith(one.toUpperCase()),
    );

const isReference = ({ ref }: FixRecord, sequence: string): boolean =>
  bases.test(ref) && sequence.startsWith(ref.toUpperCase());

type Fit = { after: FixRecord; rule: FixRule; how: string } | { why: string };

const recoded = 'genotypes recoded';

function fitOf(record: FixRecord, sequence: string): Fit {
  const alt = altThatIs(record, sequence);
  const other = isSingle(record) ? turned(record) : undefined;
  const otherIsReference = other !== undefined && isReference(other, sequence);
  if (alt !== -1 && otherIsReference)
    return { why: 'whether the alleles are swapped or on the other strand cannot be told' };
  if (alt !== -1) return { after: withAltAsReference(record, alt), rule: 'allele-swap', how: recoded };
  if (!other) return { why: 'no allele is what it has' };
  if (otherIsReference) return { after: other, rule: 'strand-flip', how: 'other strand' };
  const otherAlt = altThatIs(other, sequence);
  if (otherAlt === -1) return { why: 'no allele is what it has on either strand' };
  const after = withAltAsReference(other, otherAlt);
  return { after, rule: 'strand-flip-and-allele-swap', how: `other strand; ${recoded}` };
}

/**
 * Holds REF against what the sequence has at the record's position: swapped alleles are exchanged, those of the other
 * strand turned, and what fits neither way is dropped and listed. REF that is N waits for a panel's sites.
 */
export function byReference(record: FixRecord, sequence: string, note: Note): FixRecord | undefined {
  if (isUnknownReference(record) || isReference(record, sequence)) return record;
  const has = `the reference has ${sequence.slice(0, record.ref.length) || 'nothing'} here`;
  const fit = fitOf(record, sequence);
  if ('why' in fit) {
    note(changeOf(record, null, 'reference-mismatch-dropped', `${has}: ${fit.why}`));
    return undefined;
  }
  note(changeOf(record, fit.after, fit.rule, `${has}: ${fit.how}`));
  return fit.after;
}
