import type { PanelSite } from '../types.ts';
import { complement, isPalindromic, isSnp } from './alleles.ts';

/** How a variant stands to the panel's entries at its position. */
export type PanelRelation =
  | 'match'
  | 'swap'
  | 'flip'
  | 'flip-and-swap'
  | 'palindromic-same'
  | 'palindromic-swapped'
  | 'mismatch';

export interface PanelVerdict {
  relation: PanelRelation;
  /** The entry that the variant is measured against. */
  site: PanelSite;
}

function relationTo(ref: string, alt: string, site: PanelSite): PanelRelation {
  const same = ref === site.ref && alt === site.alt;
  const swapped = ref === site.alt && alt === site.ref;
  if (isPalindromic(ref, alt) && (same || swapped)) return same ? 'palindromic-same' : 'palindromic-swapped';
  if (same) return 'match';
  if (swapped) return 'swap';
  const [otherRef, otherAlt] = [complement(ref), complement(alt)];
  if (otherRef === site.ref && otherAlt === site.alt) return 'flip';
  return otherRef === site.alt && otherAlt === site.ref ? 'flip-and-swap' : 'mismatch';
}

/** The less that must be changed, the better the fit. */
const preference: PanelRelation[] = [
  'palindromic-same',
  'match',
  'palindromic-swapped',
  'swap',
  'flip',
  'flip-and-swap',
  'mismatch',
];

/**
 * The entry that fits best among all at the position. Services judge by the last entry unless one is equal; a record
 * that was made equal to any of them is a match there too.
 */
export function bestFit(ref: string, alt: string, sites: readonly PanelSite[]): PanelVerdict | undefined {
  const verdicts = sites
    .filter((site) => isSnp(site.ref, site.alt))
    .map((site) => ({ site, relation: relationTo(ref, alt, site) }));
  const [first] = verdicts.toSorted(
    (a, b) => preference.indexOf(a.relation) - preference.indexOf(b.relation),
  );
  if (first) return first;
  const [indel] = sites;
  return indel && { relation: 'mismatch', site: indel };
}

/** Between these, a palindromic variant's strand cannot be told by frequency. */
const lowest = 0.4;
const highest = 0.6;

const side = (frequency: number): 'rare' | 'common' | 'unclear' =>
  frequency < lowest ? 'rare' : frequency > highest ? 'common' : 'unclear';

/**
 * Which strand a palindromic variant was read from: `known` is the panel's frequency of the base that `found` counts in
 * the study.
 */
export function strandByFrequency(
  found: number | undefined,
  known: number | null,
): 'same' | 'other' | 'unclear' | 'unknown' {
  if (known === null || found === undefined) return 'unknown';
  const [a, b] = [side(found), side(known)];
  if (a === 'unclear' || b === 'unclear') return 'unclear';
  return a === b ? 'same' : 'other';
}
