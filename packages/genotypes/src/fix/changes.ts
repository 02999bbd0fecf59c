/** Which rule changed something. Stable: scripts filter the change list by it. */
export type FixRule =
  | 'chromosome-name'
  | 'chromosome-dropped'
  | 'header'
  | 'genotypes-only'
  | 'sorted'
  | 'converted'
  | 'lifted'
  | 'lift-over-dropped'
  | 'reference-mismatch-dropped'
  | 'upper-case'
  | 'multiallelic-split'
  | 'multiallelic-dropped'
  | 'non-snp-dropped'
  | 'filtered-dropped'
  | 'reference-found'
  | 'strand-flip'
  | 'allele-swap'
  | 'strand-flip-and-allele-swap'
  | 'palindromic-inverted'
  | 'palindromic-dropped'
  | 'allele-mismatch-dropped'
  | 'duplicate-dropped'
  | 'monomorphic-dropped'
  | 'call-rate-dropped'
  | 'x-ploidy'
  | 'x-heterozygous-missing'
  | 'sample-dropped'
  | 'sample-renamed';

/** One line of the change list. */
export interface Change {
  /** Null for what concerns a whole file or sample. */
  chromosome: string | null;
  /** 1-based, as it was before this change. */
  position: number | null;
  /** Of the variant, the sample or the file. */
  id: string;
  before: string;
  /** Null: dropped. */
  after: string | null;
  rule: FixRule;
  why: string;
}

export type Note = (change: Change) => void;

/** Changes by rule, for the summary. */
export class ChangeCounts {
  readonly counts: Partial<Record<FixRule, number>> = {};

  add(rule: FixRule): void {
    this.counts[rule] = (this.counts[rule] ?? 0) + 1;
  }
}
