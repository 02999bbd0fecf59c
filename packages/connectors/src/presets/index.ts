import type { ConnectorKind } from '../registry.ts';
import type { ServiceLimits } from '../types.ts';

/** A known public service: what to register it with. Addresses and panels move, so every preset says when it was checked. */
export interface Preset {
  id: string;
  name: string;
  kind: ConnectorKind;
  baseUrl: string;
  application: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  documentation: string;
  limits: Partial<ServiceLimits>;
  /** What a researcher should know before choosing it. */
  facts: string[];
  /** Date of the last look at the facts. */
  checked: string;
}

const gigabytes = (n: number) => n * 1_000_000_000;

/** Limits that are not established are left out: nothing is refused here because of a guess. */
export const presets: Preset[] = [
  {
    id: 'h3africa',
    name: 'H3Africa / AfriGen-D Imputation Service',
    kind: 'michigan',
    baseUrl: 'https://impute.afrigen-d.org',
    application: 'imputationserver2',
    country: 'ZA',
    documentation: 'https://impute.afrigen-d.org/docs',
    limits: { minSamples: 20, maxSamples: 110_000, maxUploadBytes: gigabytes(2), retentionDays: 7 },
    facts: [
      'Panels: H3Africa v6 (hg38, chromosomes 1-22) and 1000 Genomes phase 3 (1-22, X).',
      'hg19 without and hg38 with the prefix chr; one chromosome per file.',
      'Reported in 2026 to have moved to another host: if it does not answer, register it with its new address (--url).',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'michigan',
    name: 'Michigan Imputation Server',
    kind: 'michigan',
    baseUrl: 'https://imputationserver.sph.umich.edu',
    application: 'imputationserver2',
    country: 'US',
    documentation: 'https://imputationserver.readthedocs.io',
    limits: { minSamples: 20, maxSamples: 50_000, retentionDays: 7 },
    facts: [
      'Panels: HRC r1.1, 1000 Genomes phase 3, CAAPA, Genome Asia, GAsP and others; HLA under another application.',
      'HRC wants at least 20 variants in every chunk of 20 Mb.',
      'More than 100 obvious strand flips end a job.',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'topmed',
    name: 'TOPMed Imputation Server',
    kind: 'michigan',
    baseUrl: 'https://imputation.biodatacatalyst.nhlbi.nih.gov',
    application: 'imputationserver2',
    country: 'US',
    documentation: 'https://topmedimpute.readthedocs.io',
    limits: { maxJobsPerUser: 3, minSamples: 20, maxSamples: 25_000, retentionDays: 7, maxDownloads: 50 },
    facts: [
      'Panel: TOPMed r3 (hg38, chromosomes 1-22, X).',
      'At most 20,000 variants per chunk of 10 Mb on average: array data, not sequences.',
      'One file per chromosome; VCF 4.2 or older for chromosome X.',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'helmholtz',
    name: 'Helmholtz Munich Imputation Server',
    kind: 'michigan',
    baseUrl: 'https://imputationserver.helmholtz-munich.de',
    application: 'imputationserver2',
    country: 'DE',
    documentation: 'https://imputationserver.helmholtz-munich.de',
    limits: { minSamples: 20, retentionDays: 7 },
    facts: ['Runs in the European Union.', 'Its panels are read from the server when a token is given.'],
    checked: '2026-11-24',
  },
];
