import type { Generated, JSONColumnType } from 'kysely';
import type { Build } from './services.ts';

export type JobStatus = 'pending' | 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
export type WaitingFor = 'slot' | 'credential' | 'service' | 'attention';
export type JobStep = 'validate' | 'submit' | 'monitor' | 'collect' | 'none';

export interface JobsTable {
  /** UUIDv7. */
  id: string;
  user_id: string;
  service_id: number;
  reference_panel_id: number;
  name: string;
  description: Generated<string>;
  build: Build;
  phasing: string;
  population: string;
  mode: string;
  r2_filter: string;
  aes_encryption: boolean;
  meta: boolean;
  status: JobStatus;
  progress: Generated<number>;
  waiting_for: WaitingFor | null;
  /** What is to be done next, or being done. */
  step: JobStep;
  message: Generated<string>;
  queue_position: number | null;
  remote_steps: JSONColumnType<{ name: string; messages: { level: string; text: string }[] }[]>;
  retry_of: string | null;
  submission_token: string;
  /** A submission was begun then; while `external_job_id` is null its outcome is not known. */
  submit_started_at: Date | null;
  external_job_id: string | null;
  external_state: string | null;
  sealed_password: string;
  cancel_requested_at: Date | null;
  error_code: string | null;
  error_message: string | null;
  service_message: string | null;
  /** When the service deletes its copy. */
  results_expire_at: Date | null;
  /** When its owner was told that the service is about to. */
  results_warned_at: Date | null;
  last_checked: Date | null;
  /** The first of the polls that failed one after another. */
  unreachable_since: Date | null;
  missing_since: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  submitted_at: Date | null;
  started_at: Date | null;
  completed_at: Date | null;
  deleted_at: Date | null;
}

export interface JobInputsTable {
  job_id: string;
  position: number;
  file_id: number;
}

/** What the service has to give. */
export interface JobOutputsTable {
  job_id: string;
  position: number;
  /** As the service names it. */
  name: string;
  sealed_handle: string;
  stored: Generated<boolean>;
  attempts: Generated<number>;
}

/** What was made of it here: one or more verified files of each output. */
export interface JobFilesTable {
  job_id: string;
  file_id: number;
  output_position: number;
  /** Within the results, folders included. */
  name: string;
  /** Variants, of a VCF. */
  records: number | null;
  samples: number | null;
  mean_r2: number | null;
}

export interface JobStatusUpdatesTable {
  id: Generated<number>;
  job_id: string;
  status: JobStatus;
  progress: number;
  message: string;
  details: JSONColumnType<Record<string, unknown>>;
  created_at: Generated<Date>;
}

export interface JobTermsTable {
  job_id: string;
  term_id: string;
  wording: string;
  accepted_at: Date;
}

export interface IdempotencyKeysTable {
  user_id: string;
  key: string;
  /** What it is a key for: the kind of request, and of what. */
  purpose: string;
  request_sha256: string;
  made_id: string | null;
  created_at: Generated<Date>;
}
