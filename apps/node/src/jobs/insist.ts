import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';

const shortestMs = 200;
const longestMs = 15_000;

/**
 * Does what must not be lost again and again, until the database (or the disk) has taken it. Throws only once `signal`
 * is aborted: then the next start of the node does it.
 */
export async function insist<T>(
  what: string,
  { log }: Pick<Context, 'log'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  for (let wait = shortestMs; ; wait = Math.min(2 * wait, longestMs)) {
    try {
      return await work();
    } catch (err) {
      if (signal.aborted) throw err;
      log.warn({ err }, `${what} failed, and is tried again in ${wait} ms`);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }
}
