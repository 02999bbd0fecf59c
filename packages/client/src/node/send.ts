import { createReadStream } from 'node:fs';
import { DetailedError, Upload } from 'tus-js-client';
import { ConnectionError, errorOf } from '../errors.ts';

/** A link over which nothing moves for so long is given up and tried again. */
const silenceMs = 120_000;

export interface Sending {
  /** Of the upload at the hub. */
  url: string;
  token: string;
  path: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((sent: number, total: number) => void) | undefined;
  onRetry?: ((why: string) => void) | undefined;
  /** Attempts without a byte of progress before it is given up. */
  attempts: number;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** What the hub said, or that the link broke. */
function asOurs(error: Error, url: string): Error {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (answer) return errorOf(answer.getStatus(), parsed(answer.getBody()), new URL(url).origin);
  const cause = error instanceof DetailedError ? (error.causingError ?? error) : error;
  return new ConnectionError(`The upload broke: ${cause.message}.`, { cause: error });
}

/** The link, a server that starts anew, an offset that must be asked for again: worth another attempt. */
function mayPass(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

/** Doubling from one second, at most 30. */
const delays = (attempts: number) =>
  Array.from({ length: attempts }, (_, i) => Math.min(1000 * 2 ** i, 30_000));

/** Starts an upload again when its link is silent; `stop` ends the watching. */
function watch(upload: Upload) {
  const again = async () => {
    await upload.abort();
    upload.start();
  };
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const moved = () => {
    stop();
    timer = setTimeout(() => void again().catch(() => {}), silenceMs);
  };
  return { moved, stop };
}

/** Sends what is missing of a file (tus 1.0.0), over as many connections as it takes. Throws ApiError, ConnectionError. */
export async function sendRest(sending: Sending): Promise<void> {
  const { url, token, path, signal, onProgress, onRetry, attempts } = sending;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const upload = new Upload(createReadStream(path), {
    uploadUrl: url,
    headers: { authorization: `Bearer ${token}` },
    retryDelays: delays(attempts),
    storeFingerprintForResuming: false,
    onProgress: (sent, total) => {
      watching.moved();
      onProgress?.(sent, total);
    },
    onShouldRetry: (error) => {
      const again = mayPass(error);
      if (again) onRetry?.(asOurs(error, url).message);
      return again;
    },
    onSuccess: () => resolve(),
    onError: (error) => reject(asOurs(error, url)),
  });
  const watching = watch(upload);
  const abort = () => {
    void upload.abort();
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', abort, { once: true });
  watching.moved();
  upload.start();
  try {
    await promise;
  } finally {
    watching.stop();
    signal?.removeEventListener('abort', abort);
  }
}
