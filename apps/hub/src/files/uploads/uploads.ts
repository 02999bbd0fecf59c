import { randomBytes } from 'node:crypto';
import type { PartialObject } from '@imputehub/platform';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { contentTypeOf, safeName } from '../names.ts';
import { requireRoom } from '../quota.ts';
import { findFile, insertFile, sameContent } from '../store.ts';
import type { StoredFile } from '../types.ts';
import { dropUpload, findUpload, insertUpload, lockUpload, markFinished, openUploads } from './store.ts';
import type { Upload } from './types.ts';

export const partOf = ({ storage }: Context, { id }: Pick<Upload, 'id'>): PartialObject =>
  storage.partial(`upload-${id}`);

export const expiry = ({ config }: Context): Date => new Date(Date.now() + config.uploadDays * 86_400_000);

/** Bytes that have come. */
export async function offsetOf(context: Context, upload: Upload): Promise<number> {
  if (upload.finishedAt) return upload.length;
  return await partOf(context, upload).size();
}

/** What it became; undefined while bytes are missing, and after the file was deleted. */
export async function fileOf(db: Db, { userId, fileId }: Upload): Promise<StoredFile | undefined> {
  return fileId === null ? undefined : await findFile(db, userId, fileId);
}

/** Throws `upload-not-found`, for other people's uploads too. */
export async function requireUpload(db: Db, userId: string, id: string): Promise<Upload> {
  const upload = await findUpload(db, userId, id);
  if (!upload) throw problem('upload-not-found');
  return upload;
}

export interface Announced {
  name: string;
  /** Bytes. */
  length: number;
  /** Hex. */
  sha256: string | undefined;
}

function digestIn(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw problem('invalid-request', { detail: 'sha256 in Upload-Metadata is not 64 hexadecimal digits.' });
}

/** Makes the file of an upload, once; a second call answers the same. */
export async function finishAs(
  trx: Db,
  id: string,
  stored: { key: string; size: number; sha256: string },
): Promise<number> {
  const upload = await lockUpload(trx, id);
  if (!upload) throw problem('upload-not-found');
  if (upload.fileId !== null) return upload.fileId;
  const { userId, name } = upload;
  const file = await insertFile(trx, {
    userId,
    kind: 'input',
    name,
    contentType: contentTypeOf(name),
    stored,
  });
  await markFinished(trx, id, file.id);
  return file.id;
}

/** The file that is here already is what the upload becomes, unless it became one before. */
export async function finishWith(trx: Db, id: string, fileId: number): Promise<void> {
  const upload = await lockUpload(trx, id);
  if (!upload) throw problem('upload-not-found');
  if (upload.fileId === null) await markFinished(trx, id, fileId);
}

/** What is here already takes no room. Throws `file-name-invalid` and what `requireRoom` throws, before any byte travels. */
export async function beginUpload(context: Context, userId: string, announced: Announced): Promise<Upload> {
  const name = safeName(announced.name);
  const sha256 = digestIn(announced.sha256);
  const size = announced.length;
  const known = sha256 !== null && (await sameContent(context.db, userId, { sha256, size, name }));
  if (!known) await requireRoom(context, userId, size);
  return await insertUpload(context.db, {
    id: randomBytes(16).toString('hex'),
    userId,
    name,
    length: size,
    sha256,
    expiresAt: expiry(context),
  });
}

export const unfinishedUploads = ({ db }: Context, userId: string): Promise<Upload[]> =>
  openUploads(db, userId);

/** What has come of it is thrown away; a file that it became stays. */
export async function abandonUpload(context: Context, upload: Pick<Upload, 'id'>): Promise<void> {
  await dropUpload(context.db, upload.id);
  await partOf(context, upload).discard();
}
