import { useSyncExternalStore } from 'react';
import { api } from '../api/client.ts';
import { signedOut } from '../app/leaving.ts';
import { FileUpload } from './file-upload.ts';
import type { UploadState } from './types.ts';

const running = new Map<string, FileUpload>();
const listeners = new Set<() => void>();
let snapshot: ReadonlyMap<string, UploadState> = new Map();

function changed(): void {
  snapshot = new Map([...running].map(([key, { state }]) => [key, state]));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Going away ends what is under way: the browser asks first. */
addEventListener('beforeunload', (event) => {
  if ([...snapshot.values()].some(({ phase }) => phase === 'sending' || phase === 'broken'))
    event.preventDefault();
});

addEventListener(signedOut, () => {
  for (const key of [...running.keys()]) dropUpload(key);
});

/** Sends a file; one that is under way by this key goes on. Uploads go on while a person looks at other pages. */
export function startUpload(key: string, file: File): void {
  const there = running.get(key) ?? new FileUpload(api, file, changed);
  running.set(key, there);
  there.start();
}

export const pauseUpload = (key: string): void => running.get(key)?.pause();

/** Takes it from the list; what was sent is gone on with if the same file comes again. */
export function dropUpload(key: string): void {
  running.get(key)?.pause();
  running.delete(key);
  changed();
}

/** How far every upload of this page is, by key. */
export const useUploads = (): ReadonlyMap<string, UploadState> =>
  useSyncExternalStore(subscribe, () => snapshot);
