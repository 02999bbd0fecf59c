import { useSyncExternalStore } from 'react';

/** Whether the hub answers; when not, of which time the oldest answer on the page is. */
export interface Reach {
  reached: boolean;
  keptAt: string | undefined;
}

let now: Reach = { reached: true, keptAt: undefined };
const listeners = new Set<() => void>();

function set(next: Reach): void {
  if (next.reached === now.reached && next.keptAt === now.keptAt) return;
  now = next;
  for (const listener of listeners) listener();
}

const older = (a: string | undefined, b: string | undefined) => (a && (!b || a < b) ? a : b);

/** The hub answered, or (with a date) the service worker in its place. */
export function answered(keptAt: string | null): void {
  set(
    keptAt === null
      ? { reached: true, keptAt: undefined }
      : { reached: false, keptAt: older(keptAt, now.keptAt) },
  );
}

export function notAnswered(): void {
  set({ ...now, reached: false });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useReach = (): Reach => useSyncExternalStore(subscribe, () => now);
