import { createHash, type Hash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { catchUp, digestFrom, type RunningDigest } from './digest.ts';
import { complete, recover } from './finish.ts';
import type { Checksum } from './headers.ts';
import { keepLease, leaseSeconds } from './lease.ts';
import { saveProgress, takeLease } from './store.ts';
import type { Upload } from './types.ts';
import { expiry, partOf, requireUpload } from './uploads.ts';
import { asOnlyWriter } from './writers.ts';

export interface Piece {
  /** Where the sender believes it begins. */
  offset: number;
  /** Bytes it announces; undefined when it does not. */
  length: number | undefined;
  checksum: Checksum | undefined;
  body: Readable;
}

interface Writing {
  context: Context;
  upload: Upload;
  digest: RunningDigest;
  signal: AbortSignal;
}

const tooMany = () =>
  problem('payload-too-large', { detail: 'More bytes come than Upload-Length announced.' });

/** Destroying the request would close the connection before the answer went out. */
async function* atMost(body: Readable, bytes: number) {
  let left = bytes;
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    const piece: Buffer = chunk;
    left -= piece.length;
    if (left < 0) throw tooMany();
    yield piece;
  }
}

async function append(
  { context, upload, digest, signal }: Writing,
  piece: Piece,
  hash?: Hash,
): Promise<void> {
  const body = Readable.from(atMost(piece.body, upload.length - piece.offset));
  const onChunk = (chunk: Buffer) => {
    hash?.update(chunk);
    digest.update(chunk);
  };
  // A connection that hangs gives nothing to read that would end by itself.
  const giveUp = () => piece.body.destroy(problem('upload-busy'));
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    if (signal.aborted) giveUp();
    await partOf(context, upload).append(body, { onChunk });
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** A piece that carries a checksum is kept wholly or not at all (tus 1.0.0, checksum). */
async function appendChecked(writing: Writing, piece: Piece, { algorithm, value }: Checksum): Promise<void> {
  const hash = createHash(algorithm);
  try {
    await append(writing, piece, hash);
    if (hash.digest('base64') !== value) throw problem('upload-checksum-mismatch');
  } catch (error) {
    await partOf(writing.context, writing.upload).truncate(piece.offset);
    throw error;
  }
}

/** Notes how far the digest saw; what broke between digest and disk is read again by the next request. */
async function note(
  { context, upload, digest }: Writing,
  writer: string,
  before: Uint8Array,
  offset: number,
) {
  const size = await partOf(context, upload).size();
  const whole = digest.seen === size;
  const seen = whole ? { hashed: size, state: digest.state() } : { hashed: offset, state: before };
  await saveProgress(context.db, upload.id, writer, { ...seen, expiresAt: expiry(context) });
  return size;
}

async function write(writing: Omit<Writing, 'signal'>, piece: Piece, writer: string, signal: AbortSignal) {
  const { context, upload, digest } = writing;
  const lost = new AbortController();
  const lease = keepLease(context, upload.id, writer, lost);
  const all = { ...writing, signal: AbortSignal.any([signal, lost.signal]) };
  const before = digest.state();
  try {
    if (piece.checksum) await appendChecked(all, piece, piece.checksum);
    else await append(all, piece);
  } finally {
    clearInterval(lease);
    await note(all, writer, before, piece.offset);
  }
  if (digest.seen === upload.length) await complete(context, upload, digest);
  return digest.seen;
}

async function resumedDigest(context: Context, upload: Upload, size: number): Promise<RunningDigest> {
  const known = upload.hashed <= size ? upload.hashState : null;
  const digest = await digestFrom(upload.hashed, known);
  if (digest.seen < size) await catchUp(digest, partOf(context, upload).read(digest.seen));
  return digest;
}

async function receiveAsOnly(
  context: Context,
  userId: string,
  id: string,
  piece: Piece,
  signal: AbortSignal,
): Promise<number> {
  const writer = randomUUID();
  if (!(await takeLease(context.db, id, writer, leaseSeconds)))
    throw problem('upload-busy', { retryAfter: leaseSeconds });
  const upload = await requireUpload(context.db, userId, id);
  const size = await partOf(context, upload).size();
  if (piece.offset !== size)
    throw problem('upload-offset-conflict', { detail: `${size} bytes have come.`, extra: { offset: size } });
  if (piece.length !== undefined && size + piece.length > upload.length) throw tooMany();
  const digest = await resumedDigest(context, upload, size);
  return await write({ context, upload, digest }, piece, writer, signal);
}

/**
 * Takes a piece of an upload; what arrived of it before a link broke stays. Answers the bytes that have come. With the
 * last one the file is made. Throws `upload-not-found`, `upload-finished`, `upload-offset-conflict`, `upload-busy`,
 * `upload-checksum-mismatch`, `upload-digest-mismatch`, `payload-too-large`, `storage-full`.
 */
export async function receivePiece(
  context: Context,
  userId: string,
  id: string,
  piece: Piece,
): Promise<number> {
  const upload = await recover(context, await requireUpload(context.db, userId, id));
  if (upload.finishedAt) throw problem('upload-finished');
  return await asOnlyWriter(id, (signal) => receiveAsOnly(context, userId, id, piece, signal));
}
