import { useEffect, useState, useSyncExternalStore } from 'react';
import { hasCode } from '../../../api/problem.ts';
import type { Draft } from './api.ts';
import type { Content } from './content.ts';
import { type DraftState, DraftStore } from './store.ts';

export interface Opened {
  content: Content;
  saved?: Pick<Draft, 'id' | 'version'> | undefined;
}

/** A draft that is saved as it changes. */
export function useDraft({ content, saved }: Opened): { store: DraftStore; state: DraftState } {
  const [store] = useState(() => new DraftStore(content, saved, (error) => hasCode(error, 'draft-changed')));
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    // What a person leaves behind is saved, not thrown away; also when the page is closed or read anew.
    const leave = () => {
      if (store.get().saving === 'unsaved') store.save().catch(() => {});
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [store]);
  return { store, state };
}
