import type { DigestSaid } from './digest-worker.ts';

/** The browser can't read a file any more: it was moved, changed or unplugged since it was chosen. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
}

/** SHA-256 of a file, hex, worked out beside the page. Throws FileUnreadable, and what `signal` was aborted with. */
export async function digestOf(
  file: File,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  worker.onmessage = ({ data }: MessageEvent<DigestSaid>) => {
    if ('bytes' in data) onBytes(data.bytes);
    else if ('sha256' in data) resolve(data.sha256);
    else reject(new FileUnreadable(data.error));
  };
  worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  worker.postMessage(file);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  }
}
