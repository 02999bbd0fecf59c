import type { BuildAnswer } from '../build/detect.ts';

/** Which column of a row holds what, as JSON takes it. */
export interface PackedLayout {
  chromosome: number;
  position: number;
  ref: number;
  alt: number;
  frequencies: [population: string, column: number][];
}

/** Where the rows of a chromosome stand: blocks of their own, so that only they need be read. */
export interface PackedChromosome {
  /** Without prefix. */
  name: string;
  /** As the file spells it. */
  contig: string;
  /** Bytes; `end` is not included. */
  start: number;
  end: number;
  sites: number;
}

export interface PackedSites {
  layout: PackedLayout;
  chromosomes: PackedChromosome[];
  count: number;
  /** SHA-256, hex, of chromosome, position and alleles of every site: the same for the same sites, whatever the file. */
  fingerprint: string;
  /** What the positions say. */
  build: BuildAnswer;
}
