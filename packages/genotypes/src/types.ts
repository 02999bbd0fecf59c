import type { Readable } from 'node:stream';

export type Build = 'hg19' | 'hg38';
export type Phasing = 'eagle' | 'beagle' | 'no_phasing';

/** One uploaded genotype file, opened as often as a pass over it is needed. */
export interface GenotypeFile {
  /** Base name, e.g. `chr20.vcf.gz`. */
  name: string;
  open(): Promise<Readable> | Readable;
}

/** One entry of a reference panel's sites file. */
export interface PanelSite {
  /** 1-based. */
  position: number;
  ref: string;
  alt: string;
  /** Alternative allele frequency in the chosen population; null when unknown or not checked. */
  frequency: number | null;
}

/** What quality control needs to know of a panel. */
export interface PanelSites {
  /** Id printed in the validation message. */
  id: string;
  build: Build;
  /** Population ids with their sample counts; 0 samples switches the frequency check off. */
  populations: { id: string; name: string; samples: number }[];
  /** `[contig as written in the file, start, end]`, 1-based inclusive; undefined: the whole genome. */
  range?: { contig: string; start: number; end: number }[] | undefined;
  /**
   * The sites of a chromosome (`1`..`22`, `X`, `MT`; no prefix) by ascending position, in batches; undefined: not in
   * the panel.
   */
  sites(chromosome: string, population: string): AsyncIterable<PanelSite[]> | undefined;
  /** No sites are at hand: every variant counts as found and fitting, and what comes out is the best that can be hoped for. */
  unknown?: true;
  /** How the panel spells a chromosome in its sites file, e.g. `20` or `chr20`. */
  contig(chromosome: string): string;
}

/** The limits a service judges files by. Defaults are those of imputationserver2. */
export interface ServiceRules {
  /** Base pairs; default 20,000,000. */
  chunkSize: number;
  /** Base pairs either side of a chunk used for phasing; default 5,000,000. */
  phasingWindow: number;
  /** Default 20; 0 switches the check off. */
  minSamples: number;
  /** Default 50,000; 0 switches the check off. */
  maxSamples: number;
  /** Smallest share of a chunk's variants that the panel has; default 0.5. */
  overlap: number;
  /** Fewest variants of a chunk; default 3. */
  minSnps: number;
  /** Smallest call rate of every sample in a chunk; default 0.5. */
  sampleCallRate: number;
  /** Largest share of partly missing genotypes of a sample, chrX non-PAR; default 0.1. */
  mixedGenotypesChrX: number;
  /** Most strand flips of a job; default 100. */
  strandFlips: number;
  /** Most allele switches of a job; default 2,147,483,647. */
  alleleSwitches: number;
  /**
   * Missing genotypes where no phasing is asked for are refused by quality control (a node of ImputeHub). Default
   * false: the job ends all the same, in Minimac4, which takes none (imputationserver2).
   */
  refuseIncompletePhased: boolean;
  /** Refuse two files of one chromosome (TOPMed, a node of ImputeHub). Default false. */
  oneFilePerChromosome: boolean;
  /** Most variants per chunk on average (TOPMed 20,000); null: no limit. */
  maxSnpsPerChunk: number | null;
  /** Who to ask about more samples, in the message of the sample limit. */
  contact: { name: string; mail: string };
  /** Where a fork words a refusal in its own way; `{limit}` and `{count}` are put in. */
  words?: { tooFewSamples: string; tooManySamples: string } | undefined;
}

/** A message as the service itself words it. */
export interface ServiceMessage {
  level: 'ok' | 'warning' | 'error';
  /** Step of the Michigan pipeline that would print it. */
  step: 'Input Validation' | 'Quality Control' | 'Summary';
  /** May hold the service's markup (`<b>`). */
  text: string;
}

/** One thing found wrong, or worth knowing, with what to do about it. */
export interface Finding {
  /** Stable, kebab-case; error codes of the same name stand in the hub's catalogue. */
  code: string;
  /** `fatal`: the service refuses the job. */
  severity: 'fatal' | 'warning' | 'info';
  file: string | null;
  /** Where, when it is one record: line (1-based) or position. */
  line: number | null;
  chromosome: string | null;
  position: number | null;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do about it. */
  next: string;
  /** The service's own words, when it has any. */
  service: string | null;
}

/** What reading one file through found out about it. */
export interface FileSummary {
  name: string;
  /** Without prefix. */
  chromosome: string;
  /** As written in the file. */
  contig: string;
  samples: string[];
  /** Records. */
  variants: number;
  phased: boolean;
  firstPosition: number;
  lastPosition: number;
  /** Distinct bins of `chunkSize` that hold a record. */
  chunks: number;
}

export interface ValidationRequest {
  files: GenotypeFile[];
  build: Build;
  phasing: Phasing;
  population: string;
  /** `imputation` or any QC-only word; only printed. */
  mode: string;
  r2Filter: string;
  rules: ServiceRules;
  /** Undefined when the panel's populations are not known here. */
  panel?: Pick<PanelSites, 'id' | 'build' | 'populations'> | undefined;
  signal?: AbortSignal | undefined;
  /** Compressed bytes read so far, over all files. */
  onProgress?: ((bytes: number) => void) | undefined;
}

export interface Validation {
  passed: boolean;
  files: FileSummary[];
  findings: Finding[];
  /** What the service would print, in order. */
  messages: ServiceMessage[];
}
