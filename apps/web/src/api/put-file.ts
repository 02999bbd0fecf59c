import { ConnectionError, errorOf } from '@imputehub/client';

export interface FilePut {
  /** `/api/v1/...`. */
  path: string;
  file: File;
  /** Bytes that have left, of the whole request. */
  onProgress: (sent: number, total: number) => void;
  signal: AbortSignal;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Sends one file as a form and waits for the answer, however long the hub works on it. By XMLHttpRequest, since fetch does
 * not tell how much has left. Throws ApiError, ConnectionError, and what `signal` was aborted with.
 */
export function putFile({ path, file, onProgress, signal }: FilePut): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file);
  const abort = () => request.abort();
  request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
  request.onload = () => {
    const { status, responseText } = request;
    if (status >= 200 && status < 300) resolve();
    else reject(errorOf(status, bodyOf(responseText), window.location.origin));
  };
  request.onerror = () => reject(new ConnectionError(`${window.location.origin} does not answer.`));
  request.onabort = () => reject(signal.reason);
  request.onloadend = () => signal.removeEventListener('abort', abort);
  signal.addEventListener('abort', abort);
  request.open('PUT', path);
  request.send(form);
  return promise;
}
