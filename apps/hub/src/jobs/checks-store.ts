import type { Db } from '../database/schema.ts';
import type { CheckVerdict } from '../database/tables/checks.ts';

interface Told {
  verdict: CheckVerdict;
  /** JSON. */
  report: string;
  page: string;
}

export async function saveCheck(trx: Db, jobId: string, told: Told): Promise<void> {
  await trx
    .insertInto('job_checks')
    .values({ job_id: jobId, ...told })
    .onConflict((c) => c.column('job_id').doUpdateSet(told))
    .execute();
}

export async function findJobCheck(db: Db, jobId: string) {
  return await db
    .selectFrom('job_checks')
    .select(['verdict', 'report', 'page', 'created_at'])
    .where('job_id', '=', jobId)
    .executeTakeFirst();
}

/** A job that is deleted leaves nothing of what was read in its files. */
export async function dropJobCheck(trx: Db, jobId: string): Promise<void> {
  await trx.deleteFrom('job_checks').where('job_id', '=', jobId).execute();
}
