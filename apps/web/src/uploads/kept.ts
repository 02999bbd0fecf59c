import { keptFiles } from '../app/leaving.ts';

/** What a browser keeps of a file that was chosen, so that a reload need not ask for it again. */
export interface KeptFile {
  /** Of the file in its draft. */
  key: string;
  draft: string;
  name: string;
  /** What a person chose is not copied: only the permission to read it. What was mended here is nowhere else. */
  source: FileSystemFileHandle | Blob;
  /** Milliseconds since 1970. */
  at: number;
}

const store = 'files';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(keptFiles, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not open'));
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB refused'));
    });
  } finally {
    db.close();
  }
}

/** A browser that keeps nothing (private windows, no room) asks for the file again after a reload: no error. */
async function orNothing<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return await work.catch(() => otherwise);
}

export const keep = (file: Omit<KeptFile, 'at'>): Promise<unknown> =>
  orNothing<unknown>(
    within('readwrite', (files) => files.put({ ...file, at: Date.now() })),
    undefined,
  );

export const forget = (key: string): Promise<unknown> =>
  orNothing<unknown>(
    within('readwrite', (files) => files.delete(key)),
    undefined,
  );

export const allKept = (): Promise<KeptFile[]> =>
  orNothing(
    within<KeptFile[]>('readonly', (files) => files.getAll()),
    [],
  );

/** A draft may have been made in another window since the list was fetched. */
const youngMs = 3_600_000;

/** Forgets files of drafts that are gone, and of other people's. */
export async function sweepKept(drafts: readonly string[]): Promise<void> {
  const oldest = Date.now() - youngMs;
  for (const { key, draft, at } of await allKept())
    if (!drafts.includes(draft) && at < oldest) await forget(key);
}
