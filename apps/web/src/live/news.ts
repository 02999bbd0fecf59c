import type { HubEvent } from '@imputehub/client';
import { liveState } from './state.ts';

type Listener = (event: HubEvent) => void;

/** While events come as they happen, a question is asked only in case one was missed. */
const inCaseMs = 15_000;
const pollMs = 1000;

const listeners = new Set<Listener>();

/** Hands an event of the hub to whoever waits for one. */
export function tellNews(event: HubEvent): void {
  for (const listener of [...listeners]) listener(event);
}

/**
 * Waits for an event that `of` names, or as long as one may be trusted to come; to be called before the question whose
 * answer it tells of. Throws what `signal` was aborted with.
 */
export function nextNews(of: (event: HubEvent) => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      listeners.delete(hear);
      signal.removeEventListener('abort', abort);
      settle();
    };
    const hear = (event: HubEvent) => {
      if (event.topic === 'reset' || of(event)) end(resolve);
    };
    const abort = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => end(resolve), liveState() === 'stream' ? inCaseMs : pollMs);
    listeners.add(hear);
    signal.addEventListener('abort', abort);
  });
}
