import type { Following } from '@imputehub/client';
import { useSyncExternalStore } from 'react';

let now: Following | undefined;
const listeners = new Set<() => void>();

export function setLiveState(state: Following | undefined): void {
  if (state === now) return;
  now = state;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const liveState = (): Following | undefined => now;

/** How news of the hub come: by a stream, by asking, or not at all; undefined until it is known. */
export function useLiveState(): Following | undefined {
  return useSyncExternalStore(subscribe, () => now);
}
