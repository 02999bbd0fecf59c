import type { Readable } from 'node:stream';
import { problem, type StoredObject } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import type { User } from '../users/index.ts';
import { contentTypeOf, safeName } from './name.ts';
import { releaseFile } from './removals.ts';
import { findFile, findFiles, insertFile, lockFile, openJobUsing } from './store.ts';
import type { FileKind, IncomingFile, StoredFile } from './types.ts';

export { type FileFilter, listFiles } from './store.ts';

/** Bytes that are safely in storage and belong to nobody yet. */
export interface ReceivedFile {
  name: string;
  stored: StoredObject;
}

/** `fileSize` of the multipart parser cuts the stream and marks it so. */
const wasCut = (stream: Readable) => 'truncated' in stream && stream.truncated === true;

/**
 * Streams a file into storage in constant memory. Throws `file-name-invalid`, `file-empty`,
 * `upload-incomplete`, `payload-too-large` or `storage-full`, and then leaves nothing behind.
 */
export async function storeIncoming(
  { storage }: Context,
  part: IncomingFile,
  signal?: AbortSignal,
): Promise<ReceivedFile> {
  const name = safeName(part.filename);
  const stored = await storage.put(part.stream, signal ? { signal } : {});
  try {
    if (wasCut(part.stream)) throw problem('payload-too-large', { detail: `${name} is too large.` });
    if (stored.size === 0) throw problem('file-empty', { detail: `${name} has no bytes.` });
    if (part.declaredSize !== undefined && part.declaredSize !== stored.size)
      throw problem('upload-incomplete');
    return { name, stored };
  } catch (error) {
    await storage.remove(stored.key);
    throw error;
  }
}

/** Makes stored bytes a file of a person. Doing it again for the same object gives the same file. */
export async function registerStored(
  trx: Db,
  file: { userId: string; kind: FileKind; name: string; contentType: string; stored: StoredObject },
): Promise<StoredFile> {
  const { stored, ...rest } = file;
  return await insertFile(trx, {
    ...rest,
    size: stored.size,
    sha256: stored.sha256,
    storageKey: stored.key,
  });
}

/** Makes received files the person's input files: all of them, or none and their bytes go too. */
export async function keepReceived(
  context: Context,
  userId: string,
  received: ReceivedFile[],
): Promise<StoredFile[]> {
  const keep = (trx: Db) =>
    Promise.all(
      received.map(({ name, stored }) =>
        registerStored(trx, { userId, kind: 'input', name, contentType: contentTypeOf(name), stored }),
      ),
    );
  try {
    return await context.db.transaction().execute(keep);
  } catch (error) {
    await dropReceived(context, received);
    throw error;
  }
}

export async function dropReceived({ storage }: Context, received: ReceivedFile[]): Promise<void> {
  await Promise.all(received.map(({ stored }) => storage.remove(stored.key)));
}

/** Streams one file into storage and makes it the person's; throws as `storeIncoming`. */
export async function receiveFile(
  context: Context,
  user: User,
  part: IncomingFile,
  signal?: AbortSignal,
): Promise<StoredFile> {
  const [file] = await keepReceived(context, user.id, [await storeIncoming(context, part, signal)]);
  if (!file) throw problem('internal');
  return file;
}

/**
 * Throws `file-not-found`, for other people's files too. Inside a transaction the file can't be deleted before
 * that ends, so that a job made in it has its inputs.
 */
export async function requireFile(db: Db, userId: string, id: number): Promise<StoredFile> {
  const file = await findFile(db, userId, id);
  if (!file) throw problem('file-not-found');
  return file;
}

/** Those of the files that still exist, by ascending id. */
export async function filesByIds(db: Db, ids: number[]): Promise<StoredFile[]> {
  return await findFiles(db, ids);
}

/** `range` is inclusive byte offsets. Throws `file-gone`. */
export async function openStored(
  context: Context,
  file: StoredFile,
  range?: { start?: number; end?: number },
): Promise<Readable> {
  return await context.storage.open(file.storageKey, range);
}

/** Address to download it from, for its owner. */
export const fileUrl = ({ publicUrl }: Context, id: number): string =>
  `${publicUrl}/api/v1/files/${id}/download`;

/** Deletes a person's file. Throws `file-not-found` or `file-in-use`. */
export async function deleteFile(context: Context, userId: string, id: number): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    if (!(await lockFile(trx, userId, id))) throw problem('file-not-found');
    const job = await openJobUsing(trx, id);
    if (job !== undefined)
      throw problem('file-in-use', { detail: `The job "${job}" has not ended and uses it.` });
    await releaseFile(trx, context.queue, id);
  });
}
