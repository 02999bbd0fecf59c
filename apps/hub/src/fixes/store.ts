import { type Insertable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { FixesTable, FixOutcomeColumn } from '../database/tables/fixes.ts';
import type { Fix, FixInput } from './types.ts';

export async function insertFix(trx: Db, fix: Insertable<FixesTable>, fileIds: number[]): Promise<Fix> {
  const row = await trx.insertInto('fixes').values(fix).returningAll().executeTakeFirstOrThrow();
  const inputs = fileIds.map((file_id, position) => ({ fix_id: row.id, position, file_id }));
  await trx.insertInto('fix_inputs').values(inputs).execute();
  return row;
}

export async function findFix(db: Db, id: string): Promise<Fix | undefined> {
  return await db.selectFrom('fixes').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function lockFix(trx: Db, id: string): Promise<Fix | undefined> {
  return await trx.selectFrom('fixes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Newest first. */
export async function listFixes(
  db: Db,
  userId: string,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<Fix[]> {
  let query = db
    .selectFrom('fixes')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return await query.execute();
}

/** In the order that they were given. */
export async function inputsOfFixes(db: Db, ids: string[]): Promise<FixInput[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('fix_inputs as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .select(['i.fix_id', 'f.id', 'f.name', sql<boolean>`f.deleted_at is not null`.as('deleted')])
    .where('i.fix_id', 'in', ids)
    .orderBy('i.fix_id')
    .orderBy('i.position')
    .execute();
}

const open = ['pending', 'running'] as const;

export async function openFixes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('fixes').select('id').where('status', 'in', open).execute();
  return rows.map(({ id }) => id);
}

/** Undefined: it is gone or has ended. One that was killed begins anew, as the run `runId`. */
export async function beginFix(db: Db, id: string, runId: string): Promise<Fix | undefined> {
  return await db
    .updateTable('fixes')
    .set({ status: 'running', progress: 0, run_id: runId, started_at: new Date() })
    .where('id', '=', id)
    .where('status', 'in', open)
    .returningAll()
    .executeTakeFirst();
}

/** False: this run is not wanted any more. */
export async function saveProgress(db: Db, id: string, runId: string, progress: number): Promise<boolean> {
  const query = db
    .updateTable('fixes')
    .set({ progress })
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .where('status', '=', 'running');
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

export interface Ended {
  outcome: FixOutcomeColumn;
  tableKey: string;
  linesKey: string;
  expiresAt: Date;
}

/** False: this run is not wanted any more, and nothing was changed. */
export async function finishFix(
  trx: Db,
  id: string,
  runId: string,
  { outcome, tableKey, linesKey, expiresAt }: Ended,
): Promise<boolean> {
  const query = trx
    .updateTable('fixes')
    .set({
      ...{ status: 'done', progress: 100, outcome: JSON.stringify(outcome) },
      ...{ table_key: tableKey, lines_key: linesKey, finished_at: new Date(), expires_at: expiresAt },
    })
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .where('status', '=', 'running');
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Of one that has not ended; false: it has. */
export async function endFix(
  db: Db,
  id: string,
  end: { status: 'failed' | 'cancelled'; code?: string; message?: string; expiresAt: Date },
): Promise<boolean> {
  const { status, code = null, message = null, expiresAt } = end;
  const query = db
    .updateTable('fixes')
    .set({ status, error_code: code, error_message: message, finished_at: new Date(), expires_at: expiresAt })
    .where('id', '=', id)
    .where('status', 'in', open);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

export async function removeFix(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('fixes').where('id', '=', id).execute();
}

export async function expiredFixes(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('fixes')
    .select('id')
    .where('expires_at', '<', new Date())
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}
