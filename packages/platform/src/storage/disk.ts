import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { problem } from '../errors/index.ts';

const code = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** A full disk or quota is something a person can mend; everything else passes as it is. */
function asProblem(error: unknown): unknown {
  const full = code(error) === 'ENOSPC' || code(error) === 'EDQUOT';
  return full ? problem('storage-full', { cause: error }) : error;
}

export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (code(error) === 'ENOENT' || code(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Makes a rename durable. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface AppendOptions {
  signal?: AbortSignal;
  onBytes?: (bytes: number) => void;
  onChunk?: (chunk: Buffer) => void;
}

/** A view of what is bytes already: results are gigabytes, and need not be copied once more. */
function bytesOf(chunk: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk;
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(String(chunk));
}

async function writeAll(
  handle: FileHandle,
  stream: Readable,
  { onBytes, onChunk }: AppendOptions,
): Promise<number> {
  let written = 0;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    await handle.writeFile(bytes);
    onChunk?.(bytes);
    written += bytes.length;
    onBytes?.(bytes.length);
  }
  return written;
}

/** Appends a stream and syncs; also when it breaks, so that what arrived counts. Returns bytes appended. */
export async function appendStream(path: string, stream: Readable, options: AppendOptions): Promise<number> {
  const abort = () => stream.destroy(new Error('aborted'));
  options.signal?.addEventListener('abort', abort, { once: true });
  const handle = await open(path, 'a', 0o600);
  try {
    if (options.signal?.aborted) abort();
    return await writeAll(handle, stream, options);
  } catch (error) {
    throw asProblem(error);
  } finally {
    stream.destroy();
    options.signal?.removeEventListener('abort', abort);
    await handle.sync().catch(() => {});
    await handle.close();
  }
}

export async function digestFile(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}
