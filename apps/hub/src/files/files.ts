import type { Readable } from 'node:stream';
import { problem, type Queue, type StoredObject } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { contentTypeOf, safeName } from './names.ts';
import { removeObject } from './removal.ts';
import { indexesOf, markDeleted, markForRemoval } from './removal-store.ts';
import { findFile, findFiles, insertFile, type NewFile, openJobsOf } from './store.ts';
import type { StoredFile } from './types.ts';

export interface Incoming {
  filename: string;
  stream: Readable;
  /** What the sender says it sends, hex. */
  sha256?: string | undefined;
  /** True when the stream was cut at the size limit. */
  truncated?: () => boolean;
}

/** An upload that is stored, and no file of anybody yet. */
export interface Received {
  name: string;
  stored: StoredObject;
}

function faultOf({ filename, truncated, sha256 }: Incoming, stored: StoredObject, maxBytes: number) {
  if (truncated?.())
    return problem('payload-too-large', { detail: `${filename} is larger than ${maxBytes} bytes.` });
  if (stored.size === 0) return problem('file-empty', { detail: `${filename} holds 0 bytes.` });
  if (sha256 === undefined || sha256.toLowerCase() === stored.sha256) return undefined;
  return problem('upload-digest-mismatch', { extra: { received_sha256: stored.sha256 } });
}

/**
 * Streams an upload into storage. Throws `file-name-invalid`, `file-empty`, `payload-too-large`,
 * `upload-digest-mismatch`, `storage-full`; then nothing of it is kept.
 */
export async function receiveUpload(context: Context, incoming: Incoming): Promise<Received> {
  const name = safeName(incoming.filename);
  const stored = await context.storage.put(incoming.stream);
  const fault = faultOf({ ...incoming, filename: name }, stored, context.config.maxUploadBytes);
  if (!fault) return { name, stored };
  await context.storage.remove(stored.key);
  throw fault;
}

/** Lets go of uploads that no file was made of. */
export async function discardUploads({ storage }: Context, received: Received[]): Promise<void> {
  await Promise.allSettled(received.map(({ stored }) => storage.remove(stored.key)));
}

/** Makes uploads files of this user, all or none when `trx` is a transaction. */
export async function keepUploads(trx: Db, userId: string, received: Received[]): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for (const { name, stored } of received)
    files.push(await registerStored(trx, { userId, kind: 'input', name, stored }));
  return files;
}

/** Makes something that is in storage a file of this user. */
export async function registerStored(trx: Db, file: Omit<NewFile, 'contentType'>): Promise<StoredFile> {
  return await insertFile(trx, { ...file, contentType: contentTypeOf(file.name) });
}

/** Throws `file-not-found`, for other people's files too. */
export async function requireFile(db: Db, userId: string, id: number): Promise<StoredFile> {
  const file = await findFile(db, userId, id);
  if (!file) throw problem('file-not-found');
  return file;
}

export const filesByIds = (db: Db, ids: number[]): Promise<StoredFile[]> => findFiles(db, ids);

export async function openStored(
  context: Context,
  file: StoredFile,
  range?: { start: number; end: number },
): Promise<Readable> {
  return await context.storage.open(file.storageKey, range);
}

export const fileUrl = ({ publicUrl }: Context, id: number): string =>
  `${publicUrl}/api/v1/files/${id}/download`;

/** Lets go of a file and its index; their bytes go after the commit. */
export async function releaseFile(trx: Db, queue: Queue, id: number): Promise<void> {
  for (const one of [id, ...(await indexesOf(trx, id))]) {
    const key = await markDeleted(trx, one);
    if (key !== undefined) await queue.enqueue(removeObject, { key }, { key }, trx);
  }
}

/** Lets go of an object that is no file of anybody; it goes after the commit. */
export async function releaseObject(trx: Db, queue: Queue, key: string): Promise<void> {
  await markForRemoval(trx, key);
  await queue.enqueue(removeObject, { key }, { key }, trx);
}

/** Throws `file-not-found`, or `file-in-use` while a job that has not ended reads it. */
export async function deleteFile({ db, queue }: Context, userId: string, id: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await requireFile(trx, userId, id);
    const jobs = await openJobsOf(trx, id);
    if (jobs.length > 0) throw problem('file-in-use', { extra: { job_ids: jobs } });
    await releaseFile(trx, queue, id);
  });
}
