import type { Build } from '../../types.ts';
import type { FixRule } from '../changes.ts';
import type { MendRequest } from '../mending.ts';
import type { AllelesCheckedBy } from '../steps/lift.ts';

export interface FixRequest extends MendRequest {
  folder: string;
  /** Only the change list is written. */
  dryRun: boolean;
  /** Write over what an earlier run left in the folder; never over an input. */
  force: boolean;
  signal?: AbortSignal | undefined;
  /** Bytes of memory for sorting. */
  sortMemory?: number | undefined;
}

export interface FixResult {
  outputs: { path: string; records: number }[];
  changeList: readonly string[];
  counts: Partial<Record<FixRule, number>>;
  build: Build | undefined;
  /** What alleles of lifted records were held against; null: nothing was lifted. */
  allelesCheckedBy: AllelesCheckedBy | null;
  /** In a sentence, where the positions are of another build than was said. */
  otherBuild: string | null;
  /** Names of samples that hold blanks or stand twice, and were left as they are. */
  sampleNames: string[];
  records: { before: number; after: number };
  samples: { before: number; after: number };
}
