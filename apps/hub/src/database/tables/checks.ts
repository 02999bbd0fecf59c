import type { Generated, JSONColumnType } from 'kysely';
import type { Build } from './services.ts';

export type CheckStatus = 'pending' | 'running' | 'done' | 'failed';
export type CheckVerdict = 'accepted' | 'accepted_without_regions' | 'refused';

/** Whose verdict is asked for; without a panel by the limits of the service alone. */
export interface CheckTarget {
  service_id: number;
  reference_panel_id: number | null;
}

export interface ChecksTable {
  /** UUIDv7. */
  id: string;
  user_id: string;
  service_id: number | null;
  reference_panel_id: number | null;
  /** In the order of the verdicts; the first is that of the two columns before. */
  targets: JSONColumnType<CheckTarget[], string | undefined>;
  build: Build;
  population: string;
  phasing: string;
  status: CheckStatus;
  progress: Generated<number>;
  verdict: CheckVerdict | null;
  /** As it was told; an older one may know less. */
  report: JSONColumnType<object | null, string | null, string | null>;
  /** The same as a page. */
  page: string | null;
  error_code: string | null;
  error_message: string | null;
  created_at: Generated<Date>;
  started_at: Date | null;
  finished_at: Date | null;
}

export interface CheckInputsTable {
  check_id: string;
  position: number;
  file_id: number;
}

/** What a job's own check told. */
export interface JobChecksTable {
  job_id: string;
  verdict: CheckVerdict;
  report: JSONColumnType<object>;
  page: string;
  created_at: Generated<Date>;
}

/** Where the rows of a chromosome stand in the object, and which column holds what. */
export interface PanelSitesPacking {
  layout: {
    chromosome: number;
    position: number;
    ref: number;
    alt: number;
    frequencies: [population: string, column: number][];
  };
  /** `end` is not included. */
  chromosomes: { name: string; contig: string; start: number; end: number; sites: number }[];
}

export interface PanelSitesTable {
  reference_panel_id: number;
  /** As its file was called. */
  name: string;
  storage_key: string;
  size: number;
  build: Build | null;
  count: number;
  /** SHA-256 of chromosomes, positions and alleles, whatever the file's kind. */
  fingerprint: string;
  packing: JSONColumnType<PanelSitesPacking>;
  created_at: Generated<Date>;
}
