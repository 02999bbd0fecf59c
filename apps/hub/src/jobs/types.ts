import type { ErrorCode } from '@imputehub/platform';
import type { Selectable } from 'kysely';
import type { JobStatus, JobStep, JobsTable, WaitingFor } from '../database/tables/jobs.ts';

export type Job = Selectable<JobsTable>;

/** Why a job failed, or what keeps it. */
interface JobError {
  /** From the error catalogue, or the code of a finding about the input. */
  code: ErrorCode | (string & {});
  /** What happened and what to do, for a person. */
  message: string;
  /** The service's own words, plain text. */
  serviceMessage?: string | null | undefined;
}

/** What a job becomes; what is not named stays. */
export interface Change {
  status?: JobStatus;
  /** 0-100; less than before is ignored. */
  progress?: number;
  message?: string;
  step?: JobStep;
  waitingFor?: WaitingFor | null;
  error?: JobError | null;
  /** Goes into the history beside the message: plain JSON, nothing secret. */
  details?: Record<string, unknown>;
  /** Seconds until the next step; default at once. */
  after?: number;
  fields?: Partial<
    Pick<
      Job,
      | 'queue_position'
      | 'submit_started_at'
      | 'external_job_id'
      | 'external_state'
      | 'cancel_requested_at'
      | 'results_expire_at'
      | 'last_checked'
      | 'unreachable_since'
      | 'missing_since'
      | 'submitted_at'
      | 'started_at'
    >
  > & { remote_steps?: Job['remote_steps'] };
}
