import type { Generated } from 'kysely';

/** Links that show a job to people without an account. */
export interface JobSharesTable {
  id: string;
  job_id: string;
  token_sha256: string;
  /** Whether results may be downloaded by it. */
  downloads: boolean;
  created_at: Generated<Date>;
  expires_at: Date;
  /** At most a minute older than the truth. */
  last_used_at: Date | null;
}
