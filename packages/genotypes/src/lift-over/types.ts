/** Where a position lies in the other build; 1-based. */
export interface Lifted {
  /** As the chain file names it, e.g. `chr20`. */
  contig: string;
  position: number;
  /** The other build has this stretch the other way round. */
  reverse: boolean;
}
