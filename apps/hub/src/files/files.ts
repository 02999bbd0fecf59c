import type { Readable } from 'node:stream';
import { problem, type Queue, type StoredObject } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { contentTypeOf, safeName } from './names.ts';
import { removeObjects } from './removal.ts';
import { findFile, findFiles, insertFile, markDeleted, openJobsOf } from './store.ts';
import type { StoredFile } from './types.ts';

export interface Incoming {
  filename: string;
  stream: Readable;
  /** What the sender says it sends, hex. */
  sha256?: string | undefined;
  /** True when the stream was cut at the size limit. */
  truncated?: () => boolean;
}

async function refuse(
  context: Context,
  stored: StoredObject,
  found: ReturnType<typeof problem>,
): Promise<never> {
  await context.storage.remove(stored.key);
  throw found;
}

/**
 * Streams an upload into storage and makes it a file of this user. Throws `file-name-invalid`, `file-empty`,
 * `payload-too-large`, `upload-digest-mismatch`, `storage-full`; then nothing of it is kept.
 */
export async function receiveFile(context: Context, userId: string, incoming: Incoming): Promise<StoredFile> {
  const name = safeName(incoming.filename);
  const stored = await context.storage.put(incoming.stream);
  if (incoming.truncated?.()) {
    return await refuse(
      context,
      stored,
      problem('payload-too-large', {
        detail: `${name} is larger than ${context.config.maxUploadBytes} bytes.`,
      }),
    );
  }
  if (stored.size === 0)
    return await refuse(context, stored, problem('file-empty', { detail: `${name} holds 0 bytes.` }));
  if (incoming.sha256 !== undefined && incoming.sha256.toLowerCase() !== stored.sha256) {
    return await refuse(
      context,
      stored,
      problem('upload-digest-mismatch', { extra: { received_sha256: stored.sha256 } }),
    );
  }
  return await insertFile(context.db, {
    userId,
    kind: 'input',
    name,
    contentType: contentTypeOf(name),
    stored,
  });
}

/** Makes something that is in storage a file of this user. */
export async function registerStored(
  trx: Db,
  file: { userId: string; kind: 'input' | 'result'; name: string; stored: StoredObject },
): Promise<StoredFile> {
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

/** Lets go of a file; its bytes go after the commit. */
export async function releaseFile(trx: Db, queue: Queue, id: number): Promise<void> {
  if (await markDeleted(trx, id)) await queue.enqueue(removeObjects, {}, { key: 'all' }, trx);
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
