import type { Context } from '../context.ts';
import { toMessage } from './message.ts';
import { eventsOf } from './store.ts';
import { isThere, reachNow } from './stream.ts';

/** In one answer; more may be there, and the next question gets them. */
export const recentAtOnce = 500;

/** What happened to a user after an event; without one, only where to begin. */
export async function recentEvents(context: Context, userId: string, after: number | undefined) {
  const there = await reachNow(context);
  const reset = after !== undefined && !isThere(after, there);
  const found =
    after === undefined || reset ? [] : await eventsOf(context.db, { userId }, after, recentAtOnce);
  const end = found.at(-1)?.id ?? 0;
  const last = found.length === recentAtOnce ? end : Math.max(there.last, end);
  return { data: found.map(toMessage), last_id: last, reset };
}
