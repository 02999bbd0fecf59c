import { ConnectionError, errorOf } from '@imputehub/client';
import { DetailedError, Upload } from 'tus-js-client';

/** A link over which nothing moves for so long is given up and tried again. */
const silenceMs = 60_000;
/** Each attempt that moves a byte begins anew; between rounds of them the upload waits for the link. */
const retryDelays = [0, 1000, 2000, 4000, 8000];

export interface Sending {
  /** Of the upload, on this hub. */
  url: string;
  file: File;
  signal: AbortSignal;
  /** Bytes that the hub has, or that are on their way. */
  onProgress(sent: number): void;
  /** The link broke and is tried again. */
  onBroken(): void;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** What the hub said, or that the link broke. */
function asOurs(error: Error): Error {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (answer) return errorOf(answer.getStatus(), parsed(answer.getBody()), location.origin);
  return new ConnectionError('The link broke.', { cause: error });
}

/** The link, a server that starts anew, an offset that must be asked for again: worth another attempt. */
function mayPass(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

/** Gives a silent link up, so that the next attempt can go on. */
function watch(upload: Upload) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const moved = () => {
    stop();
    timer = setTimeout(() => void upload.abort().then(() => upload.start()), silenceMs);
  };
  return { moved, stop };
}

/**
 * Sends what is missing of a file (tus 1.0.0). Throws ApiError for what the hub refuses, ConnectionError when the link
 * does not come back within its attempts, and what `signal` was aborted with; what was sent by then stays.
 */
export async function sendRest({ url, file, signal, onProgress, onBroken }: Sending): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const upload = new Upload(file, {
    ...{ uploadUrl: url, retryDelays, storeFingerprintForResuming: false },
    onProgress: (sent) => {
      watching.moved();
      onProgress(sent);
    },
    onShouldRetry: (error) => {
      const again = mayPass(error);
      if (again) onBroken();
      return again;
    },
    onSuccess: () => resolve(),
    onError: (error) => reject(asOurs(error)),
  });
  const watching = watch(upload);
  const abort = () => {
    void upload.abort();
    reject(signal.reason);
  };
  signal.addEventListener('abort', abort, { once: true });
  watching.moved();
  upload.start();
  try {
    await promise;
  } finally {
    watching.stop();
    signal.removeEventListener('abort', abort);
  }
}
