import { useEffect, useSyncExternalStore } from 'react';

export interface Announced {
  id: number;
  text: string;
}

/** Screen readers read lines that are added: what comes while they speak waits in the list. */
const mostKept = 3;

let lines: readonly Announced[] = [];
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Says to screen readers, in the order they come, what others see change; the focus stays where it is. */
export function announce(text: string): void {
  lines = [...lines, { id: (lines.at(-1)?.id ?? 0) + 1, text }].slice(-mostKept);
  for (const listener of listeners) listener();
}

/** The same while a page is drawn: whenever the words change, and are not empty. */
export function useAnnouncement(text: string): void {
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text]);
}

export const useAnnounced = (): readonly Announced[] => useSyncExternalStore(subscribe, () => lines);
