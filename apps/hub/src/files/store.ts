import { type Selectable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { FilesTable } from '../database/tables/files.ts';
import type { FileKind, StoredFile } from './types.ts';

const toFile = (row: Selectable<FilesTable>): StoredFile => ({
  id: row.id,
  userId: row.user_id,
  kind: row.kind,
  name: row.name,
  contentType: row.content_type,
  size: row.size,
  sha256: row.sha256,
  storageKey: row.storage_key,
  createdAt: row.created_at,
});

export type NewFile = Omit<StoredFile, 'id' | 'createdAt'>;

/** Doing it again with the same storage key gives the same row. */
export async function insertFile(db: Db, file: NewFile): Promise<StoredFile> {
  const row = await db
    .insertInto('files')
    .values({
      user_id: file.userId,
      kind: file.kind,
      name: file.name,
      content_type: file.contentType,
      size: file.size,
      sha256: file.sha256,
      storage_key: file.storageKey,
    })
    .onConflict((conflict) => conflict.column('storage_key').doUpdateSet({ storage_key: file.storageKey }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return toFile(row);
}

/** Inside a transaction the row stays as it is (not deleted, say) until that ends. */
export async function findFile(db: Db, userId: string, id: number): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('files')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .$if(db.isTransaction, (query) => query.forShare())
    .executeTakeFirst();
  return row && toFile(row);
}

export async function findFiles(db: Db, ids: number[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('files')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toFile);
}

export interface FileFilter {
  kind?: FileKind | undefined;
  /** Only files with smaller ids. */
  before?: number | undefined;
  limit: number;
}

/** Newest first. */
export async function listFiles(db: Db, userId: string, filter: FileFilter): Promise<StoredFile[]> {
  let query = db
    .selectFrom('files')
    .selectAll()
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.before !== undefined) query = query.where('id', '<', filter.before);
  const rows = await query.orderBy('id', 'desc').limit(filter.limit).execute();
  return rows.map(toFile);
}

/** Marks it deleted and notes that its bytes are to go; the storage key, or undefined when it was not there. */
export async function markDeleted(trx: Db, id: number): Promise<string | undefined> {
  const row = await trx
    .updateTable('files')
    .set({ deleted_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('storage_key')
    .executeTakeFirst();
  if (!row) return undefined;
  await trx.insertInto('storage_removals').values(row).onConflict((c) => c.doNothing()).execute();
  return row.storage_key;
}

/** Holds the row against jobs that are just being made with it. False when there is no such file. */
export async function lockFile(trx: Db, userId: string, id: number): Promise<boolean> {
  const row = await trx
    .selectFrom('files')
    .select('id')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The name of an open job that reads this file or is collecting it. */
export async function openJobUsing(db: Db, id: number): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select j.name from jobs j
    where j.status in ('pending', 'queued', 'running') and j.deleted_at is null and (
      exists (select 1 from job_inputs i where i.job_id = j.id and i.file_id = ${id})
      or exists (
        select 1 from job_outputs o where o.job_id = j.id
          and (o.file_id = ${id} or o.members @> ${JSON.stringify([{ file_id: id }])}::jsonb)
      )
    ) limit 1`.execute(db);
  return rows[0]?.name;
}
