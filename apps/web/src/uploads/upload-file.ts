import type { Uploaded } from '@imputehub/client';
import { api } from '../api/client.ts';
import { FileUpload } from './file-upload.ts';
import type { UploadState } from './types.ts';

/**
 * Sends one file through broken links; what came of it stays at the hub when `signal` is aborted, and the same file
 * goes on from there. Throws ApiError for what the hub refuses, FileUnreadable, and what `signal` was aborted with.
 */
export async function uploadFile(
  file: File,
  signal: AbortSignal,
  onState: (state: UploadState) => void,
): Promise<Uploaded> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Uploaded>();
  const upload = new FileUpload(api, file, () => {
    const { phase, stored, fresh, error } = upload.state;
    onState(upload.state);
    if (phase === 'done' && stored) resolve({ file: stored, fresh });
    if (phase === 'failed') reject(error);
    if (phase === 'paused') reject(signal.reason);
  });
  const stop = () => upload.pause();
  signal.addEventListener('abort', stop, { once: true });
  upload.start();
  return await promise.finally(() => signal.removeEventListener('abort', stop));
}
