import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';

/** Locks every file that stands for the object of this one, so that two who let go of it do so one after the other. */
async function lockSharers(trx: Db, id: number): Promise<void> {
  await sql`select id from files where storage_key = (select storage_key from files where id = ${id})
    order by id for update`.execute(trx);
}

export async function indexesOf(trx: Db, id: number): Promise<number[]> {
  const rows = await trx.selectFrom('files').select('id').where('index_of', '=', id).execute();
  return rows.map((row) => row.id);
}

/**
 * Within a transaction. Marks it deleted, and its object for removal unless another file stands for it; the object's
 * key, if it is to be removed.
 */
export async function markDeleted(trx: Db, id: number): Promise<string | undefined> {
  await lockSharers(trx, id);
  const row = await trx
    .updateTable('files')
    .set({ deleted_at: new Date() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('storage_key')
    .executeTakeFirst();
  if (!row) return undefined;
  const other = await trx
    .selectFrom('files')
    .select('id')
    .where('storage_key', '=', row.storage_key)
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (other) return undefined;
  await markForRemoval(trx, row.storage_key);
  return row.storage_key;
}

export async function markForRemoval(trx: Db, key: string): Promise<void> {
  await trx
    .insertInto('storage_removals')
    .values({ storage_key: key })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** When this database was made. */
export async function databaseSince(db: Db): Promise<Date> {
  const { rows } = await sql<{ since: string }>`select min(timestamp) as since from kysely_migration`.execute(
    db,
  );
  return new Date(rows[0]?.since ?? Date.now());
}

export async function pendingRemovals(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('storage_removals')
    .select('storage_key')
    .orderBy('created_at')
    .limit(100)
    .execute();
  return rows.map((row) => row.storage_key);
}

export async function removalDone(db: Db, key: string): Promise<void> {
  await db.deleteFrom('storage_removals').where('storage_key', '=', key).execute();
}

/** Which of these objects no file stands for, no sites of a panel, and no list of changes. */
export async function unknownKeys(db: Db, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('files')
    .select('storage_key')
    .where('storage_key', 'in', keys)
    .union(db.selectFrom('panel_sites').select('storage_key').where('storage_key', 'in', keys))
    .union(
      db.selectFrom('fixes').select(sql<string>`table_key`.as('storage_key')).where('table_key', 'in', keys),
    )
    .union(
      db.selectFrom('fixes').select(sql<string>`lines_key`.as('storage_key')).where('lines_key', 'in', keys),
    )
    .execute();
  const known = new Set(rows.map((row) => row.storage_key));
  return keys.filter((key) => !known.has(key));
}
