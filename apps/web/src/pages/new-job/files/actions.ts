import type { StoredFile } from '@imputehub/client';
import { forget, type KeptFile, keep } from '../../../uploads/kept.ts';
import type { ChosenFile } from '../../../uploads/reading.ts';
import { dropUpload, startUpload } from '../../../uploads/uploads.ts';
import type { Content, DraftFile } from '../draft/content.ts';
import type { DraftStore } from '../draft/store.ts';
import { addLocal, localFile } from './local-files.ts';

type Chosen = ChosenFile & { key: string };

/** A file that the draft waits for: the same name and size, not at the hub, and not to be read here. */
const awaited = ({ files }: Content, { file }: ChosenFile): DraftFile | undefined =>
  files.find(
    (one) => one.file_id === null && one.name === file.name && one.size === file.size && !localFile(one.key),
  );

const entryOf = ({ key, file }: Chosen): DraftFile => ({
  ...{ key, name: file.name, size: file.size, file_id: null, mended: false },
});

/** Takes files that a person chose; those that a draft waits for take their places. */
export function addFiles(store: DraftStore, chosen: readonly ChosenFile[]): void {
  const taken = new Set<string>();
  const { content } = store.get();
  const keyed = chosen.map((one): Chosen => {
    const there = awaited({ ...content, files: content.files.filter(({ key }) => !taken.has(key)) }, one);
    const key = there?.key ?? crypto.randomUUID();
    taken.add(key);
    return { ...one, key };
  });
  addLocal(keyed.map(({ key, file }) => [key, file]));
  store.update((before) => {
    const fresh = keyed.filter(({ key }) => !before.files.some((file) => file.key === key));
    return fresh.length === 0 ? before : { ...before, files: [...before.files, ...fresh.map(entryOf)] };
  });
  void keepAll(store, keyed);
}

/** Only by handle: what a person chose is never copied into the browser. */
async function keepAll(store: DraftStore, chosen: readonly Chosen[]): Promise<void> {
  const withHandle = chosen.filter(({ handle }) => handle !== undefined);
  if (withHandle.length === 0) return;
  await store.save().catch(() => {});
  const { id } = store.get();
  if (id === undefined) return;
  for (const { key, file, handle } of withHandle)
    if (handle) await keep({ key, draft: id, name: file.name, source: handle });
}

/** Takes files that are at the hub already. */
export function addStored(store: DraftStore, stored: readonly StoredFile[]): void {
  store.update((before) => {
    const fresh = stored.filter(({ id }) => !before.files.some(({ file_id }) => file_id === id));
    const entries = fresh.map(({ id, name, size }) => ({
      ...{ key: crypto.randomUUID(), name, size, file_id: id, mended: false },
    }));
    return { ...before, files: [...before.files, ...entries] };
  });
}

/** Takes a file out of the draft; what came of it to the hub stays in the list of files there. */
export function removeFile(store: DraftStore, key: string): void {
  dropUpload(key);
  void forget(key);
  store.update((before) => ({ ...before, files: before.files.filter((file) => file.key !== key) }));
}

/** Sends every file that is not at the hub and can be read here. */
export function sendAll({ files }: Content): void {
  for (const { key, file_id } of files) {
    const file = localFile(key);
    if (file_id === null && file) startUpload(key, file);
  }
}

/** Puts what was kept of a draft back in its place. */
export const putBack = (kept: KeptFile, file: File): void => addLocal([[kept.key, file]]);
