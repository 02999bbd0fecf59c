import type { KnownService } from './types.ts';

const autosomes = Array.from({ length: 22 }, (_, i) => String(i + 1));
const withX = [...autosomes, 'X'];

/** People of 1000 Genomes phase 3 by population (Auton et al. 2015, supplementary table 1). */
const thousandGenomes = { AFR: 661, AMR: 347, EAS: 504, EUR: 503, SAS: 489 };

/** The server as anybody installs it. */
export const asDelivered: KnownService = {
  id: 'imputationserver2',
  name: 'imputationserver2 as it is delivered',
  rules: {},
  panels: [],
  basis: { defaults: 'source' },
  source: 'imputationserver2 (nextflow.config) and imputationserver-utils 1.5.3 (RefPanel)',
  checked: '2026-11-24',
};

/** Has the same limits unless its host says otherwise, and refuses what the other would lose or end over. */
export const nodeOfOurs: KnownService = {
  id: 'imputehub-node',
  name: 'A node of ImputeHub',
  rules: { oneFilePerChromosome: true, refuseIncompletePhased: true },
  panels: [],
  basis: { oneFilePerChromosome: 'source', refuseIncompletePhased: 'source', defaults: 'source' },
  source: 'apps/node of this program (jobs/request.ts)',
  checked: '2026-11-25',
};

const h3africa: KnownService = {
  id: 'h3africa',
  name: 'H3Africa / AfriGen-D Imputation Service',
  rules: { minSamples: 20, maxSamples: 110_000 },
  maxFileBytes: 2_000_000_000,
  panels: [
    {
      ...{ id: 'h3africa-v6hc-s', build: 'hg38', chromosomes: autosomes },
      basis: { build: 'seen', chromosomes: 'documentation' },
    },
    {
      ...{ id: '1000g-phase-3-v5', build: 'hg19', chromosomes: withX, populations: thousandGenomes },
      basis: { build: 'assumed', chromosomes: 'documentation', populations: 'assumed' },
    },
  ],
  basis: {
    ...{ minSamples: 'assumed', maxSamples: 'documentation', maxFileBytes: 'documentation' },
    defaults: 'assumed',
  },
  source: 'https://impute.afrigen-d.org/docs',
  checked: '2026-11-24',
};

const michigan: KnownService = {
  id: 'michigan',
  name: 'Michigan Imputation Server',
  rules: { minSamples: 20, maxSamples: 50_000, strandFlips: 100 },
  panels: [
    {
      ...{ id: 'hrc-r1.1', build: 'hg19', chromosomes: withX },
      rules: { minSnps: 20 },
      doubtful: { alleleSwitches: 100 },
      basis: { build: 'assumed', chromosomes: 'assumed', minSnps: 'documentation' },
    },
    {
      ...{ id: '1000g-phase-3-v5', build: 'hg19', chromosomes: withX, populations: thousandGenomes },
      doubtful: { alleleSwitches: 100 },
      basis: { build: 'assumed', chromosomes: 'assumed', populations: 'assumed' },
    },
    ...['1000g-phase-1', 'caapa', 'gasp-v2', 'genome-asia-panel', 'hapmap-2'].map((id) => ({
      ...{ id, doubtful: { alleleSwitches: 100 }, basis: {} },
    })),
  ],
  basis: {
    ...{ minSamples: 'documentation', maxSamples: 'assumed', strandFlips: 'documentation' },
    defaults: 'assumed',
  },
  source:
    'https://imputationserver.readthedocs.io; the largest number of samples is that of imputationserver2',
  checked: '2026-11-24',
};

const topmed: KnownService = {
  id: 'topmed',
  name: 'TOPMed Imputation Server',
  rules: {
    ...{ chunkSize: 10_000_000, minSamples: 20, maxSamples: 25_000 },
    ...{ oneFilePerChromosome: true, maxSnpsPerChunk: 20_000 },
    words: {
      tooFewSamples:
        'At least {limit} samples must be uploaded. Your submission contains {count} samples, which is below the allowed limit.',
      tooManySamples:
        'The maximum allowed number of samples is {limit}. Your submission contains {count} samples, which is above the limit.',
    },
  },
  newestVersionOnX: 'VCFv4.2',
  panels: [
    {
      ...{ id: 'topmed-r3', build: 'hg38', chromosomes: withX },
      basis: { build: 'assumed', chromosomes: 'documentation' },
    },
  ],
  basis: {
    ...{ chunkSize: 'source', minSamples: 'source', maxSamples: 'source', words: 'source' },
    ...{ oneFilePerChromosome: 'source', maxSnpsPerChunk: 'source', newestVersionOnX: 'documentation' },
    defaults: 'source',
  },
  source: 'https://topmedimpute.readthedocs.io and the source of its fork of imputationserver-utils',
  checked: '2026-11-24',
};

const helmholtz: KnownService = {
  id: 'helmholtz',
  name: 'Helmholtz Munich Imputation Server',
  rules: { minSamples: 20 },
  panels: [],
  basis: { minSamples: 'assumed', defaults: 'assumed' },
  source: 'https://imputationserver.helmholtz-munich.de; the rest as imputationserver2 is delivered',
  checked: '2026-11-24',
};

export const knownServices: readonly KnownService[] = [
  asDelivered,
  nodeOfOurs,
  h3africa,
  michigan,
  topmed,
  helmholtz,
];
