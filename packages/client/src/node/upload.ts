import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type HubClient } from '../client.ts';
import { ConnectionError } from '../errors.ts';
import type { StoredFile } from '../types.ts';
import {
  placeOfUpload,
  type Uploaded,
  uploadedFile,
  uploadsPath,
  type WantedUpload,
} from '../upload-place.ts';
import { fileDigest } from './digest.ts';
import { sendRest } from './send.ts';

export interface UploadOptions {
  baseUrl: string;
  token: string;
  path: string;
  signal?: AbortSignal;
  /** Bytes that have come, of how many; the first call tells what an earlier upload left. */
  onProgress?: (sent: number, total: number) => void;
  /** How often at most it is tried again without a byte of progress. Default 8: about two minutes. */
  attempts?: number;
  /** Called before it is tried again, with why. */
  onRetry?: (why: string) => void;
}

/** Where the file goes. An answer that was lost is no second upload: the first one is found. */
async function place(client: HubClient, wanted: WantedUpload, options: UploadOptions): Promise<string> {
  const { attempts = 8, onRetry, signal } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await placeOfUpload(client, wanted);
    } catch (error) {
      if (!(error instanceof ConnectionError) || !error.cause || attempt >= attempts) throw error;
      onRetry?.(error.message);
      await sleep(1000 * attempt, undefined, { ...(signal && { signal }) });
    }
  }
}

/**
 * Uploads one file with its digest, streaming from disk. What an earlier call left is gone on with, also of another
 * process; a file that the hub has already is not sent. A link that breaks or falls silent is tried again. Throws
 * ApiError or ConnectionError.
 */
export async function upload(options: UploadOptions): Promise<Uploaded> {
  const { baseUrl, token, path, signal, attempts = 8, onProgress, onRetry } = options;
  const client = createClient({ baseUrl, token, ...(signal && { signal }) });
  const { size } = await stat(path);
  const wanted = { name: basename(path), size, sha256: await fileDigest(path) };
  const id = await place(client, wanted, options);
  const url = `${baseUrl.replace(/\/+$/, '')}${uploadsPath}/${id}`;
  await sendRest({ url, token, path, signal, attempts, onProgress, onRetry });
  return await uploadedFile(client, id);
}

/** As `upload`; only the file. */
export const uploadFile = async (options: UploadOptions): Promise<StoredFile> => (await upload(options)).file;
