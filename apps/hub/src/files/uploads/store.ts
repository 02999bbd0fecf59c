import { type Selectable, sql } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { UploadsTable } from '../../database/tables/files.ts';
import type { Upload } from './types.ts';

const toUpload = (row: Selectable<UploadsTable>): Upload => ({
  id: row.id,
  userId: row.user_id,
  name: row.name,
  length: row.length,
  sha256: row.sha256,
  hashed: row.hashed,
  hashState: row.hash_state,
  storageKey: row.storage_key,
  fileId: row.file_id,
  finishedAt: row.finished_at,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});

export type NewUpload = Pick<Upload, 'id' | 'userId' | 'name' | 'length' | 'sha256' | 'expiresAt'>;

export async function insertUpload(db: Db, upload: NewUpload): Promise<Upload> {
  const row = await db
    .insertInto('uploads')
    .values({
      id: upload.id,
      user_id: upload.userId,
      name: upload.name,
      length: upload.length,
      sha256: upload.sha256,
      expires_at: upload.expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toUpload(row);
}

/** Of this user, and not past its time. */
export async function findUpload(db: Db, userId: string, id: string): Promise<Upload | undefined> {
  const row = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('expires_at', '>', new Date())
    .executeTakeFirst();
  return row && toUpload(row);
}

/** Newest first; those that have ended are files. */
export async function openUploads(db: Db, userId: string): Promise<Upload[]> {
  const rows = await db
    .selectFrom('uploads')
    .selectAll()
    .where('user_id', '=', userId)
    .where('finished_at', 'is', null)
    .where('expires_at', '>', new Date())
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(toUpload);
}

/** Makes `writer` the one that writes, for some seconds; false while another is. */
export async function takeLease(db: Db, id: string, writer: string, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uploads')
    .set({ writer, writer_until: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('writer', 'is', null), eb('writer', '=', writer), eb('writer_until', '<', sql<Date>`now()`)]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Takes the place of another process that writes, or was killed over it, for some seconds; false when there is none. A
 * process that lives sees it when it next says that it writes, and stops.
 */
export async function stealLease(db: Db, id: string, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uploads')
    .set({ writer: 'taken over', writer_until: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('id', '=', id)
    .where('writer', 'is not', null)
    .where('writer_until', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a request that wrote leaves behind; only while it is the writer. */
export async function saveProgress(
  db: Db,
  id: string,
  writer: string,
  progress: { hashed: number; state: Uint8Array; expiresAt: Date },
): Promise<void> {
  await db
    .updateTable('uploads')
    .set({
      hashed: progress.hashed,
      hash_state: Buffer.from(progress.state),
      expires_at: progress.expiresAt,
      writer: null,
      writer_until: null,
    })
    .where('id', '=', id)
    .where('writer', '=', writer)
    .execute();
}

export async function saveStorageKey(db: Db, id: string, key: string): Promise<void> {
  await db.updateTable('uploads').set({ storage_key: key }).where('id', '=', id).execute();
}

/** Locked until the transaction ends. */
export async function lockUpload(trx: Db, id: string): Promise<Upload | undefined> {
  const row = await trx.selectFrom('uploads').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toUpload(row);
}

export async function markFinished(trx: Db, id: string, fileId: number): Promise<void> {
  const finished_at = new Date();
  await trx
    .updateTable('uploads')
    .set({ file_id: fileId, finished_at, hash_state: null, writer: null, writer_until: null })
    .where('id', '=', id)
    .execute();
}

export async function dropUpload(db: Db, id: string): Promise<void> {
  await db.deleteFrom('uploads').where('id', '=', id).execute();
}

/** Ids of uploads past their time, at most 100. */
export async function expiredUploads(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('uploads')
    .select('id')
    .where('expires_at', '<', new Date())
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}
