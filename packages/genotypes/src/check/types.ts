import type { ExcludedSite, QualityControlReport, SiteCounts } from '../quality-control/types.ts';
import type { Part } from '../scan/parts.ts';
import type { FileSummary, Finding, PanelSites, ValidationRequest } from '../types.ts';
import type { SampledPlaces } from './places.ts';
import type { SurveyReport } from './survey/types.ts';
import type { CheckFacts } from './verdicts/types.ts';

/** A file and how its records are read: in one thread, or on all processors. */
export interface CheckedFile {
  /** Base name. */
  name: string;
  /** Size as it would travel; undefined: not known. */
  bytes?: number | undefined;
  read(): AsyncIterable<Part>;
}

export interface CheckRequest extends Omit<ValidationRequest, 'files' | 'panel' | 'onProgress' | 'signal'> {
  files: CheckedFile[];
  panel: PanelSites;
  /** Sizes of chunks of other services that are to be judged too. */
  otherChunkSizes?: number[];
}

/** A site that a counter counted. */
export type Example = Pick<ExcludedSite, 'id' | 'chromosome' | 'position' | 'ref' | 'alt'>;

export interface CheckReport {
  /** True: the service would take the files. */
  accepted: boolean;
  /** What the files are, of those that could be read to their ends. */
  files: FileSummary[];
  /** Every refusal, those of the input first; the service itself stops at the first. */
  findings: Finding[];
  quality: QualityControlReport;
  /** The first few sites of each counter. */
  examples: Map<keyof SiteCounts, Example[]>;
  places: SampledPlaces;
  /** Records read. */
  variants: number;
  /** Of the first file whose header could be read. */
  samples: number;
  /** What is worth knowing beside the rules. */
  survey: SurveyReport;
  /** What any service's verdict follows from. */
  facts: CheckFacts;
}
