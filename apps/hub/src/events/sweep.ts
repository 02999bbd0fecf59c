import { defineTask, type Shutdown } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { moveSweep, placeEvents, removeSome } from './store.ts';

export const sweepEvents = defineTask({ name: 'sweep-events', data: z.object({}) });

const everySeconds = 3600;
/** For a laptop that was closed over night; who was away for longer reads anew what it shows. */
const keptMs = 24 * 3600 * 1000;
const atOnce = 5000;

/**
 * Removes what the sweep before this one passed, so that who was reading it then has an hour to end; then passes what
 * is older than a day. Events that nobody was told of get their position first: that they were missed is known by it.
 */
export async function sweep({ db }: Pick<Context, 'db'>, before = new Date(Date.now() - keptMs)) {
  while (await removeSome(db, atOnce));
  await placeEvents(db);
  await moveSweep(db, before);
}

export async function startEventWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue } = context;
  await queue.work(sweepEvents, 1, async () => {
    await sweep(context);
    await queue.enqueue(sweepEvents, {}, { key: 'all', after: everySeconds });
  });
  await queue.enqueue(sweepEvents, {}, { key: 'all' });
}
