import type { StoredObject } from '@imputehub/platform';
import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { FileKind, Fixed, StoredFile } from './types.ts';

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
  'fix_id',
  'fixed_from',
  'index_of',
] as const;

interface Row {
  id: number;
  user_id: string;
  kind: FileKind;
  name: string;
  content_type: string;
  size: number;
  sha256: string;
  storage_key: string;
  created_at: Date;
  fix_id: string | null;
  fixed_from: number[] | null;
  index_of: number | null;
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
  fixed: row.fixed_from && { fixId: row.fix_id, from: row.fixed_from },
  indexOf: row.index_of,
});

export interface NewFile {
  userId: string;
  kind: FileKind;
  name: string;
  contentType: string;
  stored: StoredObject;
  fixed?: Fixed | undefined;
  indexOf?: number | undefined;
}

export async function insertFile(
  db: Db,
  { userId, kind, name, contentType, stored, fixed, indexOf }: NewFile,
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
      fix_id: fixed?.fixId ?? null,
      fixed_from: fixed?.from ?? null,
      index_of: indexOf ?? null,
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
  kind: FileKind | undefined;
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

/** What a fix made, as far as it is there still. */
export async function filesOfFixes(db: Db, fixIds: string[]): Promise<StoredFile[]> {
  if (fixIds.length === 0) return [];
  const rows = await db
    .selectFrom('files')
    .select(columns)
    .where('fix_id', 'in', fixIds)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toFile);
}

/**
 * A file of this user with this very content, held until the transaction ends if there is one; an upload of this name
 * before others.
 */
export async function sameContent(
  db: Db,
  userId: string,
  { sha256, size, name }: Pick<StoredFile, 'sha256' | 'size' | 'name'>,
): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('files')
    .select(columns)
    .where('user_id', '=', userId)
    .where('sha256', '=', sha256)
    .where('size', '=', size)
    .where('deleted_at', 'is', null)
    .orderBy((eb) => eb.and([eb('kind', '=', 'input'), eb('name', '=', name)]), 'desc')
    .orderBy('id')
    .limit(1)
    .forShare()
    .executeTakeFirst();
  return row && toFile(row);
}

/** Bytes that this user's files take, and uploads that are coming; an object of several files counts once. */
export async function bytesOf(db: Db, userId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (select coalesce(sum(size), 0) from (
        select distinct storage_key, size from files where user_id = ${userId} and deleted_at is null) as own)::bigint
      + (select coalesce(sum(length), 0) from uploads
        where user_id = ${userId} and finished_at is null and expires_at > now())::bigint as bytes`.execute(
    db,
  );
  return rows[0]?.bytes ?? 0;
}

/** Keeps these files from being deleted until the transaction ends. */
export async function holdFiles(trx: Db, ids: number[]): Promise<void> {
  if (ids.length > 0) await trx.selectFrom('files').select('id').where('id', 'in', ids).forShare().execute();
}

/** Jobs that have not ended and need this file, as input or as a result already collected. */
export async function openJobsOf(trx: Db, fileId: number): Promise<string[]> {
  await trx.selectFrom('files').select('id').where('id', '=', fileId).forUpdate().execute();
  const rows = await trx
    .selectFrom('jobs as j')
    .select('j.id')
    .where('j.status', 'in', ['pending', 'queued', 'running'])
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('job_inputs as i')
            .select('i.job_id')
            .whereRef('i.job_id', '=', 'j.id')
            .where('i.file_id', '=', fileId),
        ),
        eb.exists(
          eb
            .selectFrom('job_files as f')
            .select('f.job_id')
            .whereRef('f.job_id', '=', 'j.id')
            .where('f.file_id', '=', fileId),
        ),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}
