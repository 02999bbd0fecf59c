import type { PanelSite } from '../../types.ts';
import { isSnp } from '../alleles.ts';
import type { Note } from '../changes.ts';
import { keepGenotypes } from '../edits.ts';
import { recode } from '../genotypes.ts';
import type { FixRecord } from '../types.ts';
import { changeOf } from './step.ts';

/** REF is N where it is not known, as in what was converted from an export of raw data. */
export const isUnknownReference = ({ ref }: FixRecord): boolean => ref === 'N';

const allelesOf = ({ alt }: FixRecord): string[] => (alt === '.' ? [] : alt.split(','));

/**
 * Takes REF and ALT from the panel's site whose alleles are all that the record has, and numbers the genotypes by them.
 * The record itself when there is none: what is not known is not guessed.
 */
export function withReference(
  record: FixRecord,
  sites: readonly PanelSite[] | undefined,
  note: Note,
): FixRecord {
  const seen = allelesOf(record);
  const site = sites?.find(({ ref, alt }) => isSnp(ref, alt) && seen.every((a) => a === ref || a === alt));
  if (!site) return record;
  const { ref, alt } = site;
  const plain = keepGenotypes(record);
  // Nobody can have the reference while it is N, so the first number is never met.
  const map = [0, ...seen.map((allele) => (allele === ref ? 0 : 1))];
  const samples = recode(plain.samples, map, `${record.contig}:${record.position}`);
  const after = { ...plain, ref, alt, samples, tally: undefined };
  note(changeOf(record, after, 'reference-found', `the panel has ${ref}/${alt}; genotypes numbered by it`));
  return after;
}
