import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConnectionError, errorOf } from '../errors.ts';
import type { StoredFile } from '../types.ts';

export interface UploadOptions {
  baseUrl: string;
  token: string;
  path: string;
  signal?: AbortSignal;
  /** Bytes sent so far, of how many. */
  onProgress?: (sent: number, total: number) => void;
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

/**
 * Uploads one file with its digest, streaming from disk, so that the hub can tell whether all of it arrived. Throws
 * ApiError or ConnectionError.
 */
export async function uploadFile({
  baseUrl,
  token,
  path,
  signal,
  onProgress,
}: UploadOptions): Promise<StoredFile> {
  const { size } = await stat(path);
  const sha256 = await fileDigest(path);
  const boundary = `imputehub-${randomUUID()}`;
  const name = basename(path).replace(/["\r\n]/g, '_');
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="sha256"\r\n\r\n${sha256}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/gzip\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/api/v1/files`);
  const length = Buffer.byteLength(head) + size + Buffer.byteLength(tail);
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': String(length),
  };
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
    const response = await answer;
    const body: unknown = JSON.parse((await text(response)) || 'null');
    const status = response.statusCode ?? 0;
    if (status !== 201) throw errorOf(status, body, url.origin);
    const [file] = (body as { data: StoredFile[] }).data;
    if (!file) throw new ConnectionError('The hub answered an upload with no file.');
    return file;
  } catch (error) {
    request.destroy();
    if (
      error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      /^(E|HPE)/.test(error.code)
    ) {
      throw new ConnectionError(`The upload of ${name} broke: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
