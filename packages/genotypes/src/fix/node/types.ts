import type { BuildDetector } from '../../build/detect.ts';
import type { Build } from '../../types.ts';
import type { FixRule } from '../changes.ts';
import type { SitesOf } from '../mend.ts';
import type { FixOptions } from '../options.ts';
import type { FixInput } from '../plan-types.ts';
import type { LiftOver } from '../steps/lift.ts';

export interface FixRequest {
  inputs: FixInput[];
  folder: string;
  options: FixOptions;
  /** The panel's sites, where they are at hand. */
  sites?: SitesOf | undefined;
  /** Positions go to another build. */
  lift?: LiftOver | undefined;
  /** Only the change list is written. */
  dryRun: boolean;
  /** Write over what an earlier run left in the folder; never over an input. */
  force: boolean;
  /** Finds the build from positions as they are read, where the options do not say it; contradicts where they do. */
  builds?: Pick<BuildDetector, 'add' | 'answer'> | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes of memory for sorting. */
  sortMemory?: number | undefined;
}

export interface FixResult {
  outputs: { path: string; records: number }[];
  changeList: readonly string[];
  counts: Partial<Record<FixRule, number>>;
  build: Build | undefined;
  /** In a sentence, where the positions are of another build than was said. */
  otherBuild: string | null;
  /** Names of samples that hold blanks or stand twice, and were left as they are. */
  sampleNames: string[];
  records: { before: number; after: number };
  samples: { before: number; after: number };
}
