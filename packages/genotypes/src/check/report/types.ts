import type { CheckReport } from '../types.ts';
import type { ServiceVerdict } from '../verdicts/types.ts';
import type { Severity, TextCode } from './texts.ts';

/** What a check tells of one kind of thing. */
export interface Told {
  code: string;
  severity: Severity;
  count: number;
  /** The first few: `20:1234 A/G (rs1)`, a file's line, or a region. */
  examples: string[];
  title: string;
  message: string;
  next: string;
  /** The command that mends it, where there is one. */
  fix: string | null;
  /** The service's own words, where it has any. */
  service: string | null;
}

/** What was found in files, and what no service takes as it is. */
export interface Checked {
  report: CheckReport;
  /** Of every service that was asked about. */
  verdicts: ServiceVerdict[];
  /** The one that the report is about; undefined: the limits of imputationserver2 as it is delivered. */
  chosen?: ServiceVerdict | undefined;
  /** Files that no service takes as they are. */
  otherKinds: [name: string, code: TextCode][];
}

export type Verdict = 'accepted' | 'accepted_without_regions' | 'refused';

/** What a check answers, as JSON. */
export interface CheckDocument {
  verdict: Verdict;
  /** By the limits of each service that was asked about; without a choice, of every known one. */
  verdicts: ServiceVerdict[];
  /** Chunks that the service would leave out. */
  regions_lost: string[];
  /** What could not be known, and why. */
  not_known: string[];
  files: { name: string; chromosome: string; samples: number; variants: number; phased: boolean }[];
  /** null: not known without the panel's sites. */
  counts: Record<string, number | null>;
  chunks: {
    id: string;
    start: number;
    end: number;
    overlap: number | null;
    snps: number;
    excluded_because: string | null;
  }[];
  /** How many samples and variants miss 0 to 5 %, 5 to 10 % and so on of their genotypes, over all files. */
  missing: {
    samples: number[];
    variants: number[];
    worst_samples: { name: string; missing: number; variants: number }[];
  };
  findings: Told[];
}
