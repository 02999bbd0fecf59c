import type { Finding, GenotypeFile, PanelSites, Phasing, ServiceMessage, ServiceRules } from '../types.ts';
import type { VcfHeader } from '../vcf/header.ts';

/** A stretch of a chromosome that is phased and imputed by itself. 1-based, inclusive. */
export interface Chunk {
  /** `chunk_20_0000000001_0020000000`. */
  id: string;
  /** `20`, or `X.PAR1`, `X.nonPAR`, `X.PAR2`. */
  part: string;
  chromosome: string;
  start: number;
  end: number;
}

export interface ChunkResult extends Chunk {
  /** Variants inside that the panel has. */
  found: number;
  typedOnly: number;
  /** Survivors inside. */
  remaining: number;
  /** Survivors inside, or within the phasing window either side. */
  valid: number;
  /** Samples whose call rate among the survivors inside is too low. */
  lowCallRateSamples: number;
  /** Records with missing genotypes, wholly or partly, among all that go with the chunk; position of the first. */
  incomplete: { records: number; first: number | null };
  passed: boolean;
  reason: 'overlap' | 'snps' | 'call-rate' | null;
}

/** Where the records of a chunk go. `write` may not keep the buffer. */
export interface ChunkSink {
  write(line: Uint8Array): void;
  /** Awaited between batches, so that a slow disk holds the reading back. */
  drain(): Promise<void>;
  /** After the last record; `keep` tells whether the chunk passed. */
  close(keep: boolean): Promise<void>;
}

export interface ExcludedSite {
  id: string;
  chromosome: string;
  position: number;
  ref: string;
  alt: string;
  /** Why, in the servers' words; null for a site that is kept and only not in the panel. */
  reason: string | null;
}

export interface QualityControlSinks {
  /** Called when a chunk gets its first record in or before it. */
  openChunk?(chunk: Chunk, header: VcfHeader): ChunkSink;
  excluded?(site: ExcludedSite, counter: keyof SiteCounts): void;
  typedOnly?(site: ExcludedSite): void;
  /** A site whose frequency is far from the panel's; both are of the alternative allele. */
  deviates?(site: ExcludedSite, frequencies: { study: number; panel: number }): void;
  /** A sample that is haploid here and diploid there. */
  ploidyConflict?(sample: string, position: number): void;
  /** Awaited between batches. */
  drain?(): Promise<void>;
}

export interface QualityControlRequest {
  files: GenotypeFile[];
  panel: PanelSites;
  population: string;
  phasing: Phasing;
  rules: ServiceRules;
  /** Chunks of these sizes too, for services that cut chromosomes otherwise. */
  otherChunkSizes?: number[];
  sinks?: QualityControlSinks;
  signal?: AbortSignal | undefined;
  onProgress?: ((bytes: number) => void) | undefined;
}

/** Counters over all files, as the report prints them. */
export interface SiteCounts {
  alternativeFrequency: number;
  found: number;
  typedOnly: number;
  match: number;
  alleleSwitch: number;
  strandFlip: number;
  strandFlipAndAlleleSwitch: number;
  palindromic: number;
  filterFlag: number;
  invalidAlleles: number;
  multiallelic: number;
  duplicates: number;
  monomorphic: number;
  alleleMismatch: number;
  lowCallRate: number;
  remaining: number;
}

/** Frequencies of study and panel over a grid of 50 by 50: constant in size, whatever the number of variants. */
export interface FrequencyGrid {
  bins: number;
  /** Row-major: panel frequency bin, then study frequency bin. */
  counts: Uint32Array;
  /** Variants whose chi-square is over 300. */
  outliers: number;
}

export interface QualityControlReport {
  passed: boolean;
  counts: SiteCounts;
  chunks: ChunkResult[];
  frequencies: FrequencyGrid | null;
  messages: ServiceMessage[];
  findings: Finding[];
}
