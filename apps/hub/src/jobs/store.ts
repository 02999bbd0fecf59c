import type { Insertable } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { JobStep, JobsTable } from '../database/tables/jobs.ts';
import { openStatuses } from './states.ts';
import type { Job } from './types.ts';

export interface Account {
  serviceId: number;
  userId: string;
}

export async function findJob(db: Db, id: string): Promise<Job | undefined> {
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
}

export async function lockJob(trx: Db, id: string): Promise<Job | undefined> {
  return await trx.selectFrom('jobs').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Only `transition` calls it. */
export async function saveJob(trx: Db, id: string, { remote_steps, ...fields }: Partial<Job>): Promise<Job> {
  return await trx
    .updateTable('jobs')
    .set({
      ...fields,
      ...(remote_steps && { remote_steps: JSON.stringify(remote_steps) }),
      updated_at: new Date(),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function appendUpdate(
  trx: Db,
  { id, status, progress, message }: Job,
  details: Record<string, unknown>,
): Promise<void> {
  await trx
    .insertInto('job_status_updates')
    .values({ job_id: id, status, progress, message, details: JSON.stringify(details) })
    .execute();
}

export async function insertJob(trx: Db, job: Insertable<JobsTable>, fileIds: number[]): Promise<Job> {
  const row = await trx.insertInto('jobs').values(job).returningAll().executeTakeFirstOrThrow();
  const inputs = fileIds.map((file_id, position) => ({ job_id: row.id, position, file_id }));
  await trx.insertInto('job_inputs').values(inputs).execute();
  return row;
}

export async function insertTerms(
  trx: Db,
  jobId: string,
  terms: { id: string; wording: string; acceptedAt: Date }[],
): Promise<void> {
  if (terms.length === 0) return;
  const rows = terms.map(({ id, wording, acceptedAt }) => ({
    job_id: jobId,
    term_id: id,
    wording,
    accepted_at: acceptedAt,
  }));
  await trx.insertInto('job_terms').values(rows).execute();
}

export async function termIds(db: Db, jobId: string): Promise<string[]> {
  const rows = await db.selectFrom('job_terms').select('term_id').where('job_id', '=', jobId).execute();
  return rows.map(({ term_id }) => term_id);
}

/** In the order given by the person; ids of deleted files too. */
export async function inputIds(db: Db, jobId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('job_inputs')
    .select('file_id')
    .where('job_id', '=', jobId)
    .orderBy('position')
    .execute();
  return rows.map(({ file_id }) => file_id);
}

/** The newest retry of a job that neither failed nor was cancelled or deleted. */
export async function standingRetry(db: Db, id: string): Promise<Job | undefined> {
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('retry_of', '=', id)
    .where('status', 'not in', ['failed', 'cancelled'])
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

/** Open jobs of one user at one service that are at this step, oldest first. */
export async function jobsAt(db: Db, { serviceId, userId }: Account, step: JobStep): Promise<Job[]> {
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .where('step', '=', step)
    .where('status', 'in', openStatuses)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Jobs of ours that hold a slot over there. */
export async function slotsTaken(db: Db, { serviceId, userId }: Account): Promise<number> {
  const { n } = await db
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .where('status', 'in', ['queued', 'running'])
    .where('step', '=', 'monitor')
    .executeTakeFirstOrThrow();
  return n;
}

/** What has to go on by itself; what waits for a person is left alone. */
export async function openWork(db: Db): Promise<Pick<Job, 'id' | 'step' | 'service_id' | 'user_id'>[]> {
  return await db
    .selectFrom('jobs')
    .select(['id', 'step', 'service_id', 'user_id'])
    .where('status', 'in', openStatuses)
    .where('step', '<>', 'none')
    .where((eb) => eb.or([eb('waiting_for', 'is', null), eb('waiting_for', '<>', 'attention')]))
    .execute();
}

/** What reading the input found, from the history. */
export async function latestDetails(db: Db, jobId: string, key: string): Promise<unknown> {
  const rows = await db
    .selectFrom('job_status_updates')
    .select('details')
    .where('job_id', '=', jobId)
    .orderBy('id', 'desc')
    .execute();
  return rows.find(({ details }) => key in details)?.details[key];
}

export async function markJobDeleted(trx: Db, id: string): Promise<void> {
  await trx.updateTable('jobs').set({ deleted_at: new Date() }).where('id', '=', id).execute();
}
