import type { Generated, JSONColumnType } from 'kysely';

/** What was counted of one result file; without a tally it has no quality. */
export interface JobFileQualityTable {
  job_id: string;
  file_id: number;
  tally: JSONColumnType<object> | null;
}

/** The service's own log, kept since it deletes its copy. */
export interface JobServiceLogsTable {
  job_id: string;
  log: string;
  created_at: Generated<Date>;
}

export interface SlimOptionsColumn {
  min_r2: number;
  min_maf: number;
  fields: string[];
}

/** The slim results of a job, as they were last asked for. */
export interface SlimResultsTable {
  job_id: string;
  /** Of whoever asked last: work for an earlier request stops. */
  request_id: string;
  options: JSONColumnType<SlimOptionsColumn>;
  status: 'pending' | 'running' | 'done' | 'failed';
  progress: Generated<number>;
  error_code: string | null;
  error_message: string | null;
  created_at: Generated<Date>;
  finished_at: Date | null;
}

export interface SlimFilesTable {
  job_id: string;
  /** The result it was made of. */
  source_id: number;
  file_id: number;
  /** Within the slim results, folders included. */
  name: string;
  /** Variants; null: an index. */
  records: number | null;
}
