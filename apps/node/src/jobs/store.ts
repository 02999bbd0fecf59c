import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Database, FilesTable, JobsTable } from '../database/schema.ts';
import type { Step } from '../pipeline/index.ts';

export type Job = Selectable<JobsTable>;
export type JobFile = Selectable<FilesTable>;

/** States that count against a user's limit. */
const active = [1, 2];

export async function insertJob(db: Database, job: Insertable<JobsTable>): Promise<void> {
  await db.insertInto('jobs').values(job).execute();
}

/** Holds the account until the transaction ends: what is decided on a count of its jobs stays true. */
export async function lockAccount(trx: Database, username: string): Promise<void> {
  await trx.selectFrom('users').select('username').where('username', '=', username).forUpdate().execute();
}

export async function findJob(db: Database, id: string): Promise<Job | undefined> {
  return await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function listJobs(
  db: Database,
  username: string,
  page: { limit: number; offset: number } | undefined,
): Promise<Job[]> {
  const query = db.selectFrom('jobs').selectAll().where('username', '=', username).orderBy('number', 'desc');
  return await (page ? query.limit(page.limit).offset(page.offset) : query).execute();
}

export async function countJobs(
  db: Database,
  username: string | undefined,
  states?: number[],
): Promise<number> {
  let query = db.selectFrom('jobs').select(db.fn.countAll<number>().as('n'));
  if (username !== undefined) query = query.where('username', '=', username);
  if (states) query = query.where('state', 'in', states);
  return (await query.executeTakeFirstOrThrow()).n;
}

export const countActive = (db: Database, username: string): Promise<number> =>
  countJobs(db, username, active);

/** How many wait before this one. */
export async function positionInQueue(db: Database, number: number): Promise<number> {
  const query = db
    .selectFrom('jobs')
    .select(db.fn.countAll<number>().as('n'))
    .where('state', '=', 1)
    .where('number', '<', number);
  return (await query.executeTakeFirstOrThrow()).n;
}

/** Those that were interrupted first, then the oldest that waits. */
export async function nextJob(db: Database, running: string[]): Promise<Job | undefined> {
  let query = db
    .selectFrom('jobs')
    .selectAll()
    .where('state', 'in', active)
    .orderBy('state', 'desc')
    .orderBy('number')
    .limit(1);
  if (running.length > 0) query = query.where('id', 'not in', running);
  return await query.executeTakeFirst();
}

/** Only from one of the states given: true when it was. */
export async function changeJob(
  db: Database,
  id: string,
  from: number[],
  change: Updateable<JobsTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveSteps(db: Database, id: string, steps: Step[]): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ steps: JSON.stringify(steps) })
    .where('id', '=', id)
    .execute();
}

export async function deleteJob(db: Database, id: string): Promise<void> {
  await db.deleteFrom('jobs').where('id', '=', id).execute();
}

export async function filesOf(db: Database, jobId: string): Promise<JobFile[]> {
  return await db.selectFrom('files').selectAll().where('job_id', '=', jobId).orderBy('name').execute();
}

export async function fileByHash(db: Database, hash: string): Promise<JobFile | undefined> {
  return await db.selectFrom('files').selectAll().where('hash', '=', hash).executeTakeFirst();
}

export async function fileByParam(
  db: Database,
  paramHash: string,
  name: string,
): Promise<JobFile | undefined> {
  return await db
    .selectFrom('files as f')
    .innerJoin('jobs as j', 'j.id', 'f.job_id')
    .selectAll('f')
    .where('j.param_hash', '=', paramHash)
    .where('f.name', '=', name)
    .executeTakeFirst();
}

export async function jobByParam(db: Database, paramHash: string): Promise<Job | undefined> {
  return await db.selectFrom('jobs').selectAll().where('param_hash', '=', paramHash).executeTakeFirst();
}

/** Begins a download, when there is one left that no other under way may take. */
export async function beginDownload(db: Database, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('files')
    .set({ downloads_open: sql<number>`downloads_open + 1` })
    .where('hash', '=', hash)
    .whereRef('downloads_left', '>', 'downloads_open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Only a complete download counts. */
export async function endDownload(db: Database, hash: string, complete: boolean): Promise<void> {
  await db
    .updateTable('files')
    .set({
      downloads_open: sql<number>`greatest(downloads_open - 1, 0)`,
      ...(complete && { downloads_left: sql<number>`greatest(downloads_left - 1, 0)` }),
    })
    .where('hash', '=', hash)
    .execute();
}

/** Those that an earlier process was killed in. */
export async function forgetOpenDownloads(db: Database): Promise<void> {
  await db.updateTable('files').set({ downloads_open: 0 }).where('downloads_open', '>', 0).execute();
}

/** Ended jobs whose time is over. */
export async function retiredJobs(db: Database, now: Date): Promise<Job[]> {
  return await db
    .selectFrom('jobs')
    .selectAll()
    .where('state', 'in', [4, 5, 6])
    .where('delete_on', '<', now)
    .execute();
}

/** Undefined for what is no job. */
export async function stateOf(db: Database, id: string): Promise<number | undefined> {
  return (await db.selectFrom('jobs').select('state').where('id', '=', id).executeTakeFirst())?.state;
}

/** When the files of a job that ends now are deleted. */
export const deletionDate = (retentionDays: number): Date =>
  new Date(Date.now() + retentionDays * 86_400_000);
