import type { ExcludedSite, QualityControlReport, SiteCounts } from '../quality-control/types.ts';
import type { Part } from '../scan/parts.ts';
import type { FileSummary, Finding, GenotypeFile, PanelSites, ValidationRequest } from '../types.ts';

export interface CheckRequest extends Omit<ValidationRequest, 'panel' | 'onProgress' | 'signal'> {
  panel: PanelSites;
  /** How a file's records are read: in one thread, or on all processors. */
  read(file: GenotypeFile): AsyncIterable<Part>;
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
  /** Records read. */
  variants: number;
}
