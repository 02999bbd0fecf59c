import { setTimeout as sleep } from 'node:timers/promises';
import { followEvents } from '@imputehub/client';
import type { Session } from './session.ts';

/** A look from time to time all the same, while a stream tells of every change. */
const streamedMs = 30_000;
/** Changes of one moment are one look. */
const gatherMs = 200;

export interface JobNews {
  /** Waits until something may have changed. Throws when `signal` aborts. */
  next(signal?: AbortSignal): Promise<void>;
  close(): void;
}

/**
 * Tells when it is worth to look at a job again: at once by the stream of its events; where the hub has none, or it does
 * not pass, each `everyMs`.
 */
export function jobNews(
  { baseUrl, token }: Pick<Session, 'baseUrl' | 'token'>,
  jobId: string,
  everyMs: number,
): JobNews {
  const end = new AbortController();
  let streamed = false;
  let happened = Promise.withResolvers<void>();
  const follow = async () => {
    const options = { baseUrl, token, jobId, signal: end.signal };
    const onState = (state: string) => {
      streamed = state === 'stream';
      // What happened before the stream began is nothing that it tells.
      happened.resolve();
    };
    for await (const _event of followEvents({ ...options, onState })) happened.resolve();
  };
  // A hub of an older version has no stream; whatever else is refused, the next look says.
  follow().catch(() => {
    streamed = false;
  });
  return {
    async next(signal) {
      const early = new AbortController();
      void happened.promise.then(() => early.abort());
      const stop = signal ? AbortSignal.any([signal, early.signal]) : early.signal;
      await sleep(streamed ? streamedMs : everyMs, undefined, { signal: stop }).catch(() => {});
      signal?.throwIfAborted();
      await sleep(gatherMs);
      happened = Promise.withResolvers<void>();
    },
    close: () => end.abort(),
  };
}
