/** Genotypes of one record, counted as services count them: a half-missing one is called, every one is diploid. */
export interface Tally {
  homRef: number;
  het: number;
  homAlt: number;
  noCall: number;
  /** 1 where a sample is called. */
  called: Uint8Array;
}

/** One record on its way through the mending. Text columns hold one character a byte, so that nothing is lost. */
export interface FixRecord {
  contig: string;
  /** 1-based. */
  position: number;
  id: string;
  ref: string;
  /** Several are joined by commas, as in the file. */
  alt: string;
  quality: string;
  filter: string;
  info: string;
  format: string;
  /** The sample columns with the tabs between them. */
  samples: Uint8Array;
  /** Counted when first asked for; undefined after a change of genotypes. */
  tally: Tally | undefined;
}
