import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { AuditLogTable } from '../database/tables/administration.ts';
import type { AuditAction } from './types.ts';

export type StoredEntry = Selectable<AuditLogTable>;

export async function insertEntry(trx: Db, entry: Insertable<AuditLogTable>): Promise<void> {
  await trx.insertInto('audit_log').values(entry).execute();
}

export interface AuditQuery {
  /** Id or name of whoever acted. */
  actor: string | undefined;
  action: AuditAction | undefined;
  before: number | undefined;
  limit: number;
}

/** Newest first. */
export async function listEntries(
  db: Db,
  { actor, action, before, limit }: AuditQuery,
): Promise<StoredEntry[]> {
  let query = db.selectFrom('audit_log').selectAll().orderBy('id', 'desc').limit(limit);
  if (actor !== undefined)
    query = query.where((eb) =>
      eb.or([eb('actor_id', '=', actor), eb('actor_name', '=', actor.toLowerCase())]),
    );
  if (action) query = query.where('action', '=', action);
  if (before !== undefined) query = query.where('id', '<', before);
  return await query.execute();
}

export async function removeEntriesBefore(db: Db, time: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('audit_log').where('at', '<', time).executeTakeFirst();
  return Number(numDeletedRows);
}
