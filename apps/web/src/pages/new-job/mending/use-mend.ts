import { isPlinkName } from '@imputehub/genotypes/browser';
import { useRef, useState } from 'react';
import { CheckFailed } from '../../../check/run.ts';
import { forget } from '../../../uploads/kept.ts';
import { dropUpload } from '../../../uploads/uploads.ts';
import type { Content, Mending } from '../draft/content.ts';
import type { DraftStore } from '../draft/store.ts';
import type { FileState } from '../files/use-files.ts';
import { mendAtHub } from './at-hub.ts';
import { mendHere } from './here.ts';
import type { MendAsked, Mended, MendState } from './types.ts';

/** It must be sent before the hub can mend it. */
export class NotAtHub extends Error {
  override readonly name = 'NotAtHub';
}

export interface MendHandle {
  state: MendState;
  /** Of the last mending, while this page is open. */
  last: Mended | undefined;
  mend(asked: MendAsked): void;
  /** Gives a mending that runs up, or the last one that was made back. */
  undo(): void;
}

const localOf = (files: readonly FileState[]) =>
  files.flatMap(({ name, local }) => (local ? [{ name, blob: local }] : []));

function idsOf(files: readonly FileState[]): number[] {
  return files.map(({ file_id, name }) => {
    if (file_id === null) throw new NotAtHub(name);
    return file_id;
  });
}

function withMended(content: Content, { files, total, byRule }: Mended): Content {
  const mending: Mending = { before: content.files, total, by_rule: byRule };
  return { ...content, files, mendings: [...content.mendings, mending] };
}

function withoutLast(content: Content): Content {
  const last = content.mendings.at(-1);
  return last ? { ...content, files: last.before, mendings: content.mendings.slice(0, -1) } : content;
}

/** Mending of the draft's files: in the browser where they are here and small enough, else at the hub. */
export function useMend(store: DraftStore, files: readonly FileState[]): MendHandle {
  const [state, setState] = useState<MendState>({ phase: 'idle' });
  const [last, setLast] = useState<Mended>();
  const control = useRef<AbortController>(undefined);

  const run = async (asked: MendAsked, signal: AbortSignal): Promise<Mended> => {
    const running = (where: 'here' | 'hub') => (share: number) =>
      signal.aborted || setState({ phase: 'running', share, where });
    const local = localOf(files);
    if (local.length === files.length && !files.some(({ name }) => isPlinkName(name))) {
      running('here')(0);
      try {
        return await mendHere(store.get().id, local, asked, signal, running('here'));
      } catch (error) {
        if (!(error instanceof CheckFailed) || error.code !== 'too-large-here') throw error;
      }
    }
    running('hub')(0);
    return await mendAtHub(idsOf(files), asked, signal, running('hub'));
  };

  const mend = (asked: MendAsked) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    run(asked, own.signal).then(
      (mended) => {
        if (own.signal.aborted) return;
        for (const { key } of files) dropUpload(key);
        store.update((content) => withMended(content, mended));
        setLast(mended);
        setState({ phase: 'idle' });
      },
      (error: unknown) => own.signal.aborted || setState({ phase: 'failed', error }),
    );
  };

  const undo = () => {
    control.current?.abort();
    setState({ phase: 'idle' });
    if (state.phase === 'running') return;
    for (const { key, mended } of files) {
      dropUpload(key);
      if (mended) void forget(key);
    }
    store.update(withoutLast);
    setLast(undefined);
  };

  return { state, last, mend, undo };
}
