import type { Build, Phasing, ServiceRules } from '@imputehub/genotypes';
import type { Engines, Executor } from '../engines/index.ts';
import type { Panel } from '../panels/index.ts';

/** What a person chose for a job. */
export interface Parameters {
  build: Build;
  phasing: Phasing;
  population: string;
  /** `imputation`; anything else stops after quality control. */
  mode: string;
  r2Filter: string;
  aesEncryption: boolean;
  meta: boolean;
}

export interface PipelineRequest {
  jobId: string;
  /** The job's own folder: `input`, `work` and `output` are below it. */
  directory: string;
  panel: Panel;
  parameters: Parameters;
  /** Of the result zips. */
  password: string;
  /** True when the node made the password, so that its owner must be told. */
  passwordIsOurs: boolean;
  rules: ServiceRules;
  /** For data of another build than the panel's: the chain file, and the setting that names it. */
  chain: { file: string | undefined; setting: string };
  engines: Engines;
  executor: Executor;
  /** Threads that all tasks together may use. */
  threads: number;
  version: string;
  signal: AbortSignal;
  /** The four steps of the job, whenever their messages change. */
  onSteps: (steps: Step[]) => void;
  /** A line for the job's log; never a password. */
  onLog: (line: string) => void;
}

/** 0 ok, 1 error, 2 warning, 3 running: the message types of Cloudgene. */
type MessageType = 0 | 1 | 2 | 3;

export interface Message {
  type: MessageType;
  /** HTML, as Cloudgene's are. */
  message: string;
}

export interface Step {
  name: string;
  messages: Message[];
}

export interface Outcome {
  succeeded: boolean;
}
