import type { SiteCounts } from '../../quality-control/types.ts';
import type { NoticeCode } from '../survey/types.ts';

export type Severity = 'refused' | 'region_lost' | 'variants_lost' | 'note';

/** Which counters are told, by which code. */
export const ofCounters = [
  ['strandFlip', 'variants-strand-flip', 'variants_lost'],
  ['alleleSwitch', 'variants-allele-switch', 'variants_lost'],
  ['strandFlipAndAlleleSwitch', 'variants-flip-and-switch', 'variants_lost'],
  ['alleleMismatch', 'variants-allele-mismatch', 'variants_lost'],
  ['lowCallRate', 'variants-low-call-rate', 'variants_lost'],
  ['multiallelic', 'variants-multiallelic', 'variants_lost'],
  ['invalidAlleles', 'variants-invalid-alleles', 'variants_lost'],
  ['filterFlag', 'variants-filter-set', 'variants_lost'],
  ['duplicates', 'variants-duplicated', 'variants_lost'],
  ['monomorphic', 'variants-monomorphic', 'variants_lost'],
  ['typedOnly', 'variants-typed-only', 'note'],
  ['palindromic', 'variants-palindromic', 'note'],
  ['alternativeFrequency', 'variants-frequent-alternative', 'note'],
] as const satisfies [keyof SiteCounts, string, Severity][];

/** Why a region is left out, by which code. */
export const ofRegions = {
  overlap: 'region-overlap',
  snps: 'region-few-variants',
  'call-rate': 'region-call-rate',
} as const;

/** Codes whose texts a report takes from the catalogue that is handed in. */
export type TextCode =
  | (typeof ofCounters)[number][1]
  | (typeof ofRegions)[keyof typeof ofRegions]
  | NoticeCode
  | 'build-differs'
  | 'format-not-taken'
  | 'not-bgzf'
  | 'vcf-not-compressed';

interface Text {
  title: string;
  detail: string;
  next: string;
}

/** The error catalogue, or as much of it as a report wants: this package knows none. */
export type Texts = Readonly<Record<TextCode, Text> & Record<string, Text>>;
