import { useSyncExternalStore } from 'react';
import { signedOut } from '../../../app/leaving.ts';

/** Files that can be read here, by their keys in drafts; they stay while a person looks at other pages. */
let files: ReadonlyMap<string, File> = new Map();
const listeners = new Set<() => void>();

function set(next: ReadonlyMap<string, File>): void {
  files = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

addEventListener(signedOut, () => set(new Map()));

export const addLocal = (added: readonly (readonly [string, File])[]): void =>
  set(new Map([...files, ...added]));

export const localFile = (key: string): File | undefined => files.get(key);

export const useLocalFiles = (): ReadonlyMap<string, File> => useSyncExternalStore(subscribe, () => files);
