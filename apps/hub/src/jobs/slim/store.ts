import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { SlimFilesTable, SlimResultsTable } from '../../database/tables/results.ts';
import type { WantedSlim } from './options.ts';

export type SlimResults = Selectable<SlimResultsTable>;
export type SlimFile = SlimFilesTable;

export async function findSlim(db: Db, jobId: string): Promise<SlimResults | undefined> {
  return await db.selectFrom('slim_results').selectAll().where('job_id', '=', jobId).executeTakeFirst();
}

export async function slimFiles(db: Db, jobId: string): Promise<SlimFile[]> {
  return await db
    .selectFrom('slim_files')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('file_id')
    .execute();
}

/** Takes the place of an earlier request. */
export async function insertSlim(trx: Db, jobId: string, options: WantedSlim): Promise<SlimResults> {
  await removeSlim(trx, jobId);
  return await trx
    .insertInto('slim_results')
    .values({
      ...{ job_id: jobId, request_id: randomUUID(), status: 'pending' },
      options: JSON.stringify(options),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** With the rows of its files. */
export async function removeSlim(trx: Db, jobId: string): Promise<void> {
  await trx.deleteFrom('slim_results').where('job_id', '=', jobId).execute();
}

const open = ['pending', 'running'] as const;

export async function openSlim(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('slim_results').select('job_id').where('status', 'in', open).execute();
  return rows.map((row) => row.job_id);
}

/** Undefined: nothing is wanted, or it has ended. */
export async function beginSlim(db: Db, jobId: string): Promise<SlimResults | undefined> {
  return await db
    .updateTable('slim_results')
    .set({ status: 'running' })
    .where('job_id', '=', jobId)
    .where('status', 'in', open)
    .returningAll()
    .executeTakeFirst();
}

type Request = Pick<SlimResults, 'job_id' | 'request_id'>;

const running = (db: Db, { job_id, request_id }: Request) =>
  db
    .updateTable('slim_results')
    .where('job_id', '=', job_id)
    .where('request_id', '=', request_id)
    .where('status', '=', 'running');

/** False: this request is not wanted any more. */
export async function saveProgress(db: Db, request: Request, progress: number): Promise<boolean> {
  return (await running(db, request).set({ progress }).executeTakeFirst()).numUpdatedRows > 0n;
}

/** Until the transaction ends nobody takes its place. False: this request is not wanted any more. */
export async function holdSlim(trx: Db, { job_id, request_id }: Request): Promise<boolean> {
  const row = await trx
    .selectFrom('slim_results')
    .select('job_id')
    .where('job_id', '=', job_id)
    .where('request_id', '=', request_id)
    .where('status', '=', 'running')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertSlimFiles(trx: Db, rows: SlimFile[]): Promise<void> {
  await trx.insertInto('slim_files').values(rows).execute();
}

export async function endSlim(
  db: Db,
  request: Request,
  end: { status: 'done' } | { status: 'failed'; code: string; message: string },
): Promise<boolean> {
  const query = running(db, request).set({
    ...{ status: end.status, finished_at: new Date() },
    ...(end.status === 'done' ? { progress: 100 } : { error_code: end.code, error_message: end.message }),
  });
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}
