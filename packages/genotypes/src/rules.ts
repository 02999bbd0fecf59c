import type { ServiceRules } from './types.ts';

/** The limits of imputationserver2 as it is delivered (nextflow.config, RefPanel). */
export const defaultRules: ServiceRules = {
  chunkSize: 20_000_000,
  phasingWindow: 5_000_000,
  minSamples: 20,
  maxSamples: 50_000,
  overlap: 0.5,
  minSnps: 3,
  sampleCallRate: 0.5,
  mixedGenotypesChrX: 0.1,
  strandFlips: 100,
  alleleSwitches: 2_147_483_647,
  refuseIncompletePhased: false,
  oneFilePerChromosome: false,
  maxSnpsPerChunk: null,
  contact: { name: 'the administrator', mail: '' },
};
