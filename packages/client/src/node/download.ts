import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConnectionError, errorOf } from '../errors.ts';

export interface DownloadOptions {
  url: string;
  token: string;
  /** Where to; it appears under this name when it is complete and right. */
  path: string;
  /** Bytes. */
  size: number;
  /** Hex; compared with what came. */
  sha256: string;
  signal?: AbortSignal;
  onProgress?: (received: number, total: number) => void;
}

const attempts = 10;

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex');
}

/** Fetches what is missing of the part file. */
async function fetchRest(
  { url, token, size, sha256, signal, onProgress }: DownloadOptions,
  part: string,
): Promise<void> {
  const have = await sizeOf(part);
  if (have === size) return;
  const range: Record<string, string> =
    have > 0 && have < size ? { range: `bytes=${have}-`, 'if-range': `"${sha256}"` } : {};
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, ...range },
    ...(signal && { signal }),
  });
  if (!response.ok)
    throw errorOf(response.status, await response.json().catch(() => undefined), new URL(url).origin);
  if (!response.body) throw new ConnectionError('The answer has no body.');
  const append = response.status === 206;
  let received = append ? have : 0;
  const source = Readable.fromWeb(response.body);
  source.on('data', (chunk: Uint8Array) => {
    received += chunk.length;
    onProgress?.(received, size);
  });
  await pipeline(source, createWriteStream(part, { flags: append ? 'a' : 'w' }));
}

const broken = (error: unknown) =>
  error instanceof TypeError ||
  (error instanceof Error && ('code' in error || error.message === 'terminated'));

/**
 * Downloads a file, going on where the link broke, also in a later call. What came is compared with the digest before
 * it gets its name. Throws ApiError or ConnectionError.
 */
export async function downloadFile(options: DownloadOptions): Promise<void> {
  const { path, size, sha256, signal } = options;
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 1; (await sizeOf(part)) !== size || attempt === 1; attempt++) {
    try {
      await fetchRest(options, part);
    } catch (error) {
      if (!broken(error) || signal?.aborted || attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    }
    if (attempt >= attempts) break;
  }
  if ((await digestOf(part)) !== sha256) {
    await rm(part);
    throw new ConnectionError(`${path}: what came is not what was sent (digest differs). Try again.`);
  }
  await rename(part, path);
}
