import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionError, errorOf } from '../errors.ts';
import type { StoredFile } from '../types.ts';

export interface UploadOptions {
  baseUrl: string;
  token: string;
  path: string;
  signal?: AbortSignal;
  /** Bytes sent so far, of how many. */
  onProgress?: (sent: number, total: number) => void;
  /** How often at most it is sent when the link breaks. Default 5. */
  attempts?: number;
  /** Called before it is sent again, with why. */
  onRetry?: (why: string) => void;
}

/** SHA-256 of a file, hex. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex');
}

function send(
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): { request: ClientRequest; answer: Promise<IncomingMessage> } {
  const make = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = make(url, { method: 'POST', headers, ...(signal && { signal }) });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  answer.catch(() => {});
  return { request, answer };
}

const write = (request: ClientRequest, chunk: Buffer | string) =>
  request.write(chunk)
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        const go = () => {
          request.off('drain', go);
          request.off('close', go);
          resolve();
        };
        request.once('drain', go);
        request.once('close', go);
      });

interface Form {
  head: string;
  tail: string;
  headers: Record<string, string>;
}

function formOf(name: string, size: number, sha256: string, token: string): Form {
  const boundary = `imputehub-${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="sha256"\r\n\r\n${sha256}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/gzip\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': String(Buffer.byteLength(head) + size + Buffer.byteLength(tail)),
  };
  return { head, tail, headers };
}

async function bodyOf(response: IncomingMessage): Promise<unknown> {
  const answer = await text(response);
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

async function storedFile(response: IncomingMessage, origin: string): Promise<StoredFile> {
  const body = await bodyOf(response);
  const status = response.statusCode ?? 0;
  if (status !== 201) throw errorOf(status, body, origin);
  const [file] = (body as { data: StoredFile[] }).data;
  if (!file) throw new ConnectionError('The hub answered an upload with no file.');
  return file;
}

const isBroken = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI|HPE)/.test(error.code);

async function sendOnce(
  { baseUrl, token, path, signal, onProgress }: UploadOptions,
  sha256: string,
): Promise<StoredFile> {
  const { size } = await stat(path);
  const name = basename(path).replace(/["\r\n]/g, '_');
  const { head, tail, headers } = formOf(name, size, sha256, token);
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/api/v1/files`);
  const { request, answer } = send(url, headers, signal);
  try {
    await write(request, head);
    let sent = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      if (request.destroyed) break;
      await write(request, chunk);
      sent += chunk.length;
      onProgress?.(sent, size);
    }
    request.end(tail);
    return await storedFile(await answer, url.origin);
  } catch (error) {
    request.destroy();
    if (!isBroken(error)) throw error;
    throw new ConnectionError(`The upload of ${name} broke: ${error.message}.`, { cause: error });
  }
}

/**
 * Uploads one file with its digest, streaming from disk, so that the hub can tell whether all of it arrived. A link
 * that breaks is tried again. Throws ApiError or ConnectionError.
 */
export async function uploadFile(options: UploadOptions): Promise<StoredFile> {
  const { path, signal, attempts = 5, onRetry } = options;
  const sha256 = await fileDigest(path);
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(options, sha256);
    } catch (error) {
      if (!(error instanceof ConnectionError) || !error.cause || attempt >= attempts) throw error;
      onRetry?.(error.message);
      await sleep(1000 * attempt, undefined, { ...(signal && { signal }) });
    }
  }
}
