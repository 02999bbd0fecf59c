import type { BlobCheckResult, BlobFixResult } from '@imputehub/genotypes/browser';
import type { Asked, CheckAsked, Failure, FixAsked, Said } from './messages.ts';

/** The worker could not do it, and says why. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
  readonly code: string;

  constructor({ code, message }: Failure) {
    super(message);
    this.code = code;
  }
}

export interface Watching {
  signal: AbortSignal;
  /** Bytes of the files read so far; mending reads each twice. */
  onProgress(bytes: number): void;
}

/** One worker for each question: ending it is what gives it up, whatever it is doing. */
async function ask(asked: Asked, { signal, onProgress }: Watching): Promise<Said> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Said>();
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'progress') onProgress(data.bytes);
    else if (data.kind === 'failed') reject(new CheckFailed(data.failure));
    else resolve(data);
  };
  worker.onerror = (event) =>
    reject(new CheckFailed({ code: 'unexpected', message: event.message || 'The worker did not start.' }));
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  worker.postMessage(asked);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  }
}

const other = () => new CheckFailed({ code: 'unexpected', message: 'The worker answered another question.' });

/** Checks files in this browser; nothing leaves it. Throws CheckFailed, and what `signal` was aborted with. */
export async function runCheck(asked: CheckAsked, watching: Watching): Promise<BlobCheckResult> {
  const said = await ask(asked, watching);
  if (said.kind !== 'checked') throw other();
  return said.result;
}

/** Mends files in this browser. Throws CheckFailed, and what `signal` was aborted with. */
export async function runFix(asked: FixAsked, watching: Watching): Promise<BlobFixResult> {
  const said = await ask(asked, watching);
  if (said.kind !== 'fixed') throw other();
  return said.result;
}
