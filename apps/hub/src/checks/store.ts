import { type Insertable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { ChecksTable } from '../database/tables/checks.ts';
import type { Check, CheckInput, Told } from './types.ts';

const columns = [
  ...([
    'id',
    'user_id',
    'service_id',
    'reference_panel_id',
    'targets',
    'build',
    'population',
    'phasing',
  ] as const),
  ...(['status', 'progress', 'verdict', 'error_code', 'error_message'] as const),
  ...(['created_at', 'started_at', 'finished_at'] as const),
] as const;

export async function insertCheck(
  trx: Db,
  check: Insertable<ChecksTable>,
  fileIds: number[],
): Promise<Check> {
  const row = await trx.insertInto('checks').values(check).returning(columns).executeTakeFirstOrThrow();
  const inputs = fileIds.map((file_id, position) => ({ check_id: row.id, position, file_id }));
  await trx.insertInto('check_inputs').values(inputs).execute();
  return row;
}

export async function findCheck(db: Db, id: string): Promise<Check | undefined> {
  return await db.selectFrom('checks').select(columns).where('id', '=', id).executeTakeFirst();
}

export async function reportOf(db: Db, id: string) {
  return await db.selectFrom('checks').select(['report', 'page']).where('id', '=', id).executeTakeFirst();
}

/** Newest first. */
export async function listChecks(
  db: Db,
  userId: string,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<Check[]> {
  let query = db
    .selectFrom('checks')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return await query.execute();
}

export async function inputsOfChecks(db: Db, ids: string[]): Promise<CheckInput[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('check_inputs as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .select(['i.check_id', 'f.id', 'f.name', sql<boolean>`f.deleted_at is not null`.as('deleted')])
    .where('i.check_id', 'in', ids)
    .orderBy('i.check_id')
    .orderBy('i.position')
    .execute();
}

const open = ['pending', 'running'] as const;

export async function openChecks(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('checks').select('id').where('status', 'in', open).execute();
  return rows.map(({ id }) => id);
}

/** Undefined: it is gone or has ended. One that was killed begins anew. */
export async function beginCheck(db: Db, id: string): Promise<Check | undefined> {
  return await db
    .updateTable('checks')
    .set({ status: 'running', progress: 0, started_at: new Date() })
    .where('id', '=', id)
    .where('status', 'in', open)
    .returning(columns)
    .executeTakeFirst();
}

/** False: it is there no more. */
export async function saveProgress(db: Db, id: string, progress: number): Promise<boolean> {
  const query = db
    .updateTable('checks')
    .set({ progress })
    .where('id', '=', id)
    .where('status', '=', 'running');
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

export async function finishCheck(db: Db, id: string, { verdict, report, page }: Told): Promise<void> {
  await db
    .updateTable('checks')
    .set({ status: 'done', progress: 100, verdict, report, page, finished_at: new Date() })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

export async function failCheck(db: Db, id: string, code: string, message: string): Promise<void> {
  await db
    .updateTable('checks')
    .set({ status: 'failed', error_code: code, error_message: message, finished_at: new Date() })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

/** Those that have ended; what runs is left to end. */
export async function removeChecksBefore(db: Db, time: Date): Promise<void> {
  await db.deleteFrom('checks').where('finished_at', '<', time).execute();
}

export async function removeCheck(db: Db, id: string): Promise<void> {
  await db.deleteFrom('checks').where('id', '=', id).execute();
}
