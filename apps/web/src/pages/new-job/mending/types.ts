import type { Change, FixOptions } from '@imputehub/genotypes/browser';
import type { SitesOfHub } from '../../../check/messages.ts';
import type { DraftFile } from '../draft/content.ts';

export interface MendAsked {
  options: FixOptions;
  population: string;
  sites?: SitesOfHub | undefined;
}

/** What came of mending. */
export interface Mended {
  files: DraftFile[];
  total: number;
  byRule: Record<string, number>;
  /** The first ones; empty where the hub mended. */
  first: Change[];
  /** All of them, tab-separated: an address that this page can open. */
  table: string;
  records: { before: number; after: number } | undefined;
}

export type MendState =
  | { phase: 'idle' }
  | { phase: 'running'; share: number; where: 'here' | 'hub' }
  | { phase: 'failed'; error: unknown };
