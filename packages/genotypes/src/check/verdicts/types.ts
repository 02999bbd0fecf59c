import type { ChunkResult, SiteCounts } from '../../quality-control/types.ts';
import type { Build, FileSummary, Finding } from '../../types.ts';

/** What a check knows of one file that a service judges by. */
export interface FileFacts {
  summary: FileSummary;
  /** `VCFv4.2`. */
  version: string;
  /** Size as it travels; undefined: not known. */
  bytes: number | undefined;
  /** Chunks that hold a record, by the size of chunks. */
  chunks: Map<number, number>;
}

/** What does not depend on whose rules are asked. */
export interface CheckFacts {
  build: Build;
  phasing: 'eagle' | 'beagle' | 'no_phasing';
  /** The panel's sites were at hand. */
  known: boolean;
  files: FileFacts[];
  /** What every service refuses of the input. */
  refusals: Finding[];
  /** What ended quality control at every service. */
  stopped: Finding[];
  counts: SiteCounts;
  chunks: Map<number, ChunkResult[]>;
  x: { mixed: boolean; ambiguous: boolean };
  /** A file was not read to its end, or quality control stopped: nothing can be said of the whole. */
  partial: boolean;
}

export interface Reason {
  code: string;
  message: string;
  /** In the words of the service, where it has any. */
  words: string | null;
}

/** What one service would say, with one of its panels. */
export interface ServiceVerdict {
  service: string;
  /** null: by the limits of the service alone. */
  panel: string | null;
  /** Where a hub serves it: which of its services and panels this is about. */
  service_id?: number | undefined;
  reference_panel_id?: number | null | undefined;
  verdict: 'accepted' | 'accepted_without_regions' | 'refused';
  /** In the order in which the service looks; it stops at the first. */
  reasons: Reason[];
  regions_lost: string[];
  /** What could turn out otherwise, because it could not be known here. */
  unknown: string[];
}
