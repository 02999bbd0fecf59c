import type { StoredObject } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import type { StoredFile } from './types.ts';

const columns = [
  'id',
  'user_id',
  'kind',
  'name',
  'content_type',
  'size',
  'sha256',
  'storage_key',
  'created_at',
] as const;

interface Row {
  id: number;
  user_id: string;
  kind: 'input' | 'result';
  name: string;
  content_type: string;
  size: number;
  sha256: string;
  storage_key: string;
  created_at: Date;
}

const toFile = (row: Row): StoredFile => ({
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

export interface NewFile {
  userId: string;
  kind: 'input' | 'result';
  name: string;
  contentType: string;
  stored: StoredObject;
}

export async function insertFile(
  db: Db,
  { userId, kind, name, contentType, stored }: NewFile,
): Promise<StoredFile> {
  const row = await db
    .insertInto('files')
    .values({
      user_id: userId,
      kind,
      name,
      content_type: contentType,
      size: stored.size,
      sha256: stored.sha256,
      storage_key: stored.key,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return toFile(row);
}

export async function findFile(db: Db, userId: string, id: number): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('files')
    .select(columns)
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row && toFile(row);
}

export async function findFiles(db: Db, ids: number[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(toFile);
}

export interface FileQuery {
  kind: 'input' | 'result' | undefined;
  before: number | undefined;
  limit: number;
}

export async function listFiles(
  db: Db,
  userId: string,
  { kind, before, limit }: FileQuery,
): Promise<StoredFile[]> {
  let query = db
    .selectFrom('files')
    .select(columns)
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit);
  if (kind) query = query.where('kind', '=', kind);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(toFile);
}

/** Ids of jobs that have not ended and read this file. */
export async function openJobsOf(db: Db, fileId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('job_inputs as i')
    .innerJoin('jobs as j', 'j.id', 'i.job_id')
    .select('j.id')
    .where('i.file_id', '=', fileId)
    .where('j.status', 'in', ['pending', 'queued', 'running'])
    .execute();
  return rows.map(({ id }) => id);
}

/** Marks it deleted and its object for removal; false when that was done before. */
export async function markDeleted(db: Db, id: number): Promise<boolean> {
  const row = await db
    .updateTable('files')
    .set({ deleted_at: new Date() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('storage_key')
    .executeTakeFirst();
  if (!row) return false;
  await db
    .insertInto('storage_removals')
    .values({ storage_key: row.storage_key })
    .onConflict((c) => c.doNothing())
    .execute();
  return true;
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

/** Which of these objects no file stands for. */
export async function unknownKeys(db: Db, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db.selectFrom('files').select('storage_key').where('storage_key', 'in', keys).execute();
  const known = new Set(rows.map((row) => row.storage_key));
  return keys.filter((key) => !known.has(key));
}
