import { open, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, ConnectionError } from '../errors.ts';
import { fileDigest } from './digest.ts';
import { fetchRest, makeFolder, sizeOf } from './fetch-rest.ts';

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
  /** How often at most it is tried again without a byte of progress. Default 8: about two minutes. */
  attempts?: number;
}

/** The link, or a hub that starts anew; a refusal stays one, and so does a full disk. */
function mayPass(error: unknown): boolean {
  if (error instanceof ApiError) return error.status >= 500 || error.status === 429;
  return error instanceof ConnectionError || error instanceof TypeError;
}

function asOurs(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  const { cause = error } = error;
  const why = cause instanceof Error && cause.message ? cause.message : error.message;
  return new ConnectionError(`The download broke: ${why}.`, { cause: error });
}

/** Fetches until nothing is missing, over as many connections as it takes. */
async function fetchAll(options: DownloadOptions, part: string): Promise<void> {
  const { size, signal, attempts = 8 } = options;
  for (let failures = 0, have = await sizeOf(part); have !== size; ) {
    let error: unknown = new ConnectionError('The download ended early.');
    try {
      await fetchRest(options, part, have);
    } catch (thrown) {
      error = asOurs(thrown);
      if (signal?.aborted || !mayPass(error)) throw error;
    }
    const before = have;
    have = await sizeOf(part);
    if (have === size) return;
    failures = have > before ? 0 : failures + 1;
    if (failures >= attempts) throw error;
    const wait = Math.min(250 * 2 ** failures, 30_000);
    await sleep(wait, undefined, { ...(signal && { signal }) });
  }
}

async function isThere({ path, size, sha256 }: DownloadOptions): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && found.size === size && (await fileDigest(path)) === sha256;
}

/** True when what came is what was sent; else nothing of it is kept. */
async function isRight({ sha256 }: DownloadOptions, part: string): Promise<boolean> {
  if ((await fileDigest(part)) === sha256) return true;
  await rm(part);
  return false;
}

/** On disk before it gets its name, so that no crash leaves a name without its bytes. */
async function keep(part: string, path: string): Promise<void> {
  const handle = await open(part, 'r+');
  await handle.sync().finally(() => handle.close());
  await rename(part, path);
}

/**
 * Downloads a file, going on where the link broke, also in a later call or another process; one that is there already is
 * not fetched. What came is compared with the digest before it gets its name, and fetched anew once if it differs: what
 * an earlier call left may be of another day. Throws ApiError or ConnectionError, or what the disk says.
 */
export async function downloadFile(options: DownloadOptions): Promise<void> {
  const { path, size, onProgress } = options;
  if (await isThere(options)) return onProgress?.(size, size);
  const part = `${path}.part`;
  await makeFolder(part);
  for (const last of [false, true]) {
    await fetchAll(options, part);
    if (await isRight(options, part)) return await keep(part, path);
    if (last) throw new ConnectionError(`${path}: what came is not what was sent (digest differs).`);
    await makeFolder(part);
  }
}
