import type { Build } from '../types.ts';

/** What to mend. Everything is off unless asked for. */
export interface FixOptions {
  /** One output per input, per chromosome, or one in all. */
  layout: 'files' | 'chromosomes' | 'one';
  /** `by-build`: `20` in hg19, `chr20` in hg38, and 23 is X, M is MT. */
  names: 'keep' | 'by-build' | 'add' | 'remove';
  /** Undefined: found from the positions, where it is needed. */
  build: Build | undefined;
  sort: boolean;
  /** VCFv4.2 with contigs and their lengths. */
  header: boolean;
  /** GT alone of FORMAT, and no INFO. */
  genotypesOnly: boolean;
  upperCase: boolean;
  /** Chromosomes that no service takes. */
  dropForeign: boolean;
  multiallelic: 'keep' | 'drop' | 'split';
  dropNonSnps: boolean;
  /** FILTER neither PASS nor a dot. */
  dropFiltered: boolean;
  dropMonomorphic: boolean;
  /** Of records with the same position and alleles: all stay, the first, the one with most calls, or none. */
  duplicates: 'all' | 'first' | 'best' | 'none';
  /** REF that is N becomes the panel's: exports of raw data do not have it. */
  resolveReference: boolean;
  flipStrand: boolean;
  swapAlleles: boolean;
  dropMismatches: boolean;
  /** A/T and C/G: leave, drop all, or decide the strand by the panel's frequencies. */
  palindromic: 'keep' | 'drop' | 'frequency';
  /** Smallest share of called samples of a variant that stays; null: not judged. */
  variantCallRate: number | null;
  /** Smallest share of called variants of a sample that stays; null: not judged. */
  sampleCallRate: number | null;
  /** Smallest share of called variants of a sample in every chunk of 20 Mb, as services judge; null: not judged. */
  chunkCallRate: number | null;
  /** Men on X outside the pseudo-autosomal regions: as they are, with one allele, or with the same twice. */
  xPloidy: 'keep' | 'haploid' | 'diploid';
  /** Men with two different alleles there: as they are, or missing. */
  xHeterozygous: 'keep' | 'missing';
  /** Spaces become underscores, and the second of a name gets a number. */
  renameSamples: boolean;
}

export const nothing: FixOptions = {
  layout: 'files',
  names: 'keep',
  build: undefined,
  sort: false,
  header: false,
  genotypesOnly: false,
  upperCase: false,
  dropForeign: false,
  multiallelic: 'keep',
  dropNonSnps: false,
  dropFiltered: false,
  dropMonomorphic: false,
  duplicates: 'all',
  resolveReference: false,
  flipStrand: false,
  swapAlleles: false,
  dropMismatches: false,
  palindromic: 'keep',
  variantCallRate: null,
  sampleCallRate: null,
  chunkCallRate: null,
  xPloidy: 'keep',
  xHeterozygous: 'keep',
  renameSamples: false,
};

/** Least call rate of a variant (rule C13), and of a sample in a chunk (section 11.5 of the servers' rules). */
const serviceVariantCallRate = 0.9;
const serviceSampleCallRate = 0.5;

/**
 * Everything that a service refuses or throws away, done beforehand and listed. Strand and alleles need a panel's
 * sites, palindromic variants its frequencies as well. Samples are never renamed unasked.
 */
export const everything = (has: { sites: boolean; frequencies: boolean }): FixOptions => ({
  ...nothing,
  layout: 'chromosomes',
  names: 'by-build',
  sort: true,
  header: true,
  genotypesOnly: true,
  upperCase: true,
  dropForeign: true,
  multiallelic: 'drop',
  dropNonSnps: true,
  dropFiltered: true,
  dropMonomorphic: true,
  duplicates: 'best',
  resolveReference: has.sites,
  flipStrand: has.sites,
  swapAlleles: has.sites,
  dropMismatches: has.sites,
  palindromic: has.frequencies ? 'frequency' : 'keep',
  variantCallRate: serviceVariantCallRate,
  sampleCallRate: serviceSampleCallRate,
  chunkCallRate: serviceSampleCallRate,
});

/**
 * What is done where nothing more is said. `liftedBySites`: positions are lifted, and no reference sequence is at hand
 * to hold alleles against; a panel's sites are, where there are any.
 */
export function baseOptions(
  all: boolean,
  has: { sites: boolean; frequencies: boolean },
  liftedBySites: boolean,
): FixOptions {
  if (all) return everything(has);
  if (!liftedBySites || !has.sites) return nothing;
  return { ...nothing, flipStrand: true, swapAlleles: true, dropMismatches: true };
}

export const needsSites = (o: FixOptions): boolean =>
  o.resolveReference || o.flipStrand || o.swapAlleles || o.dropMismatches || o.palindromic === 'frequency';

export const needsSexes = (o: FixOptions): boolean => o.xPloidy !== 'keep';
