import type { Build } from '../types.ts';
import type { Change } from './changes.ts';
import type { Lines, Survey } from './survey.ts';

export interface FixInput {
  name: string;
  /** The files on the disk that it is read from. */
  paths: string[];
  /** Opened once for each pass. */
  lines(): Lines;
  /** Where the original is not a VCF already. */
  converted?: Conversion | undefined;
}

/** What the original is, e.g. `PLINK 1`, and what is to be said of its conversion. */
export interface Conversion {
  from: string;
  why: string;
}

export interface Surveyed {
  input: FixInput;
  survey: Survey;
}

/** Files that become one stream of records. */
export interface Group {
  members: Surveyed[];
  meta: string[];
  /** Names in the output. */
  samples: string[];
  keep: Uint8Array | undefined;
  /** The header is made anew as of an earlier version. */
  fromNewer: boolean;
  /** The records must be sorted before what needs order. */
  needsSort: boolean;
  /** New names of the contigs that have records. */
  contigs: string[];
}

export interface Plan {
  groups: Group[];
  rename: (contig: string) => string;
  build: Build | undefined;
  /** What concerns whole files and samples. */
  changes: Change[];
}
