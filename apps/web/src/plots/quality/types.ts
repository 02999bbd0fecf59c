/** Quality of results, as `GET /jobs/{id}/quality` tells it. Frequencies, shares and R2 are 0-1, positions 1-based. */
export interface Quality {
  chromosomes: string[];
  sites: number;
  typed_sites: number;
  mean_r2: number | null;
  r2_by_maf: {
    maf_from: number;
    maf_to: number;
    sites: number;
    mean_r2: number | null;
    share_r2_above_03: number | null;
    share_r2_above_08: number | null;
  }[];
  r2_along: { chromosome: string; start: number; end: number; sites: number; mean_r2: number }[];
  r2_distribution: { from: number; to: number; sites: number }[];
  empirical_r2: { sites: number; mean: number } | null;
  frequency: {
    against: 'panel' | 'input';
    bins: { x_from: number; x_to: number; y_from: number; y_to: number; sites: number }[];
    correlation: number | null;
  } | null;
}
