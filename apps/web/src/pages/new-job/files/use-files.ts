import { useEffect } from 'react';
import { allKept, forget } from '../../../uploads/kept.ts';
import { fileOfKept } from '../../../uploads/reading.ts';
import type { UploadState } from '../../../uploads/types.ts';
import { useUploads } from '../../../uploads/uploads.ts';
import { type Content, changeFile, type DraftFile } from '../draft/content.ts';
import type { DraftStore } from '../draft/store.ts';
import { putBack, sendAll } from './actions.ts';
import { localFile, useLocalFiles } from './local-files.ts';

/** A file of the draft, and where it is. */
export interface FileState extends DraftFile {
  /** Undefined: it can't be read here, and must be chosen again unless it is at the hub. */
  local: File | undefined;
  upload: UploadState | undefined;
}

/** What can be read again without asking anybody. */
async function putBackKept({ files }: Content): Promise<void> {
  for (const kept of await allKept()) {
    const wanted = files.some(({ key, file_id }) => key === kept.key && file_id === null);
    if (!wanted || localFile(kept.key)) continue;
    const file = await fileOfKept(kept, false);
    if (file) putBack(kept, file);
  }
}

/** The files of a draft. Uploads that end are noted in it; with `send_at_once` they begin by themselves. */
export function useFiles(store: DraftStore, content: Content): FileState[] {
  const uploads = useUploads();
  const local = useLocalFiles();
  useEffect(() => void putBackKept(store.get().content), [store]);
  useEffect(() => {
    for (const { key, file_id } of content.files) {
      const stored = uploads.get(key)?.stored;
      if (file_id !== null || !stored) continue;
      store.update((before) => changeFile(before, key, { file_id: stored.id }));
      void forget(key);
    }
  }, [content.files, uploads, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that can be read now may be sent now.
  useEffect(() => {
    if (content.send_at_once) sendAll(content);
  }, [content.send_at_once, content.files, local]);
  return content.files.map((file) => ({
    ...file,
    local: local.get(file.key),
    upload: uploads.get(file.key),
  }));
}

/** It must be chosen again before anything can be done with it. */
export const isMissing = ({ file_id, local }: FileState): boolean => file_id === null && !local;
