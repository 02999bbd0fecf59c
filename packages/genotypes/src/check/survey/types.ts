/** What the survey tells of, by its code in the catalogue. */
export type NoticeCode =
  | 'sample-name-personal'
  | 'sample-name-unusual'
  | 'samples-many-missing'
  | 'samples-x-male-diploid'
  | 'header-version'
  | 'header-other-build'
  | 'header-contig-missing'
  | 'genotypes-phased'
  | 'chromosome-mt'
  | 'chromosome-y'
  | 'variants-same-position'
  | 'variants-same-alleles'
  | 'variants-symbolic'
  | 'variants-indel'
  | 'variants-hardy-weinberg'
  | 'variants-frequency-deviates';

/** Something worth knowing that costs nothing by itself. */
export interface Notice {
  code: NoticeCode;
  count: number;
  examples: string[];
}

/** How many samples or variants have which share of their genotypes: `shares[i]` those with i/20 to (i+1)/20 missing. */
export type MissingShares = number[];

export interface SurveyReport {
  notices: Notice[];
  missing: { samples: MissingShares; variants: MissingShares };
  /** Those with most missing, the worst first; at most twenty, and none that miss nothing. */
  worstSamples: { name: string; missing: number; variants: number }[];
}
