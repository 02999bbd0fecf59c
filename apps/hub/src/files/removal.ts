import { defineTask, type Shutdown } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { pendingRemovals, removalDone, unknownKeys } from './store.ts';

export const removeObjects = defineTask({ name: 'remove-objects', data: z.object({}) });
export const sweepStorage = defineTask({ name: 'sweep-storage', data: z.object({}) });

const daySeconds = 86_400;

async function removeAll({ db, storage }: Context): Promise<void> {
  for (let keys = await pendingRemovals(db); keys.length > 0; keys = await pendingRemovals(db)) {
    for (const key of keys) {
      await storage.remove(key);
      await removalDone(db, key);
    }
  }
}

/**
 * Removes what a killed process left: partial uploads untouched for a week, and objects older than a day that
 * no row stands for (killed between the rename and the insert).
 */
async function sweep(context: Context): Promise<void> {
  const { db, storage, log } = context;
  await removeAll(context);
  const partial = await storage.sweep(7 * daySeconds);
  let orphans = 0;
  for await (const keys of storage.list(daySeconds)) {
    for (const key of await unknownKeys(db, keys)) {
      await storage.remove(key);
      orphans += 1;
    }
  }
  if (partial + orphans > 0) log.info({ partial, orphans }, 'storage swept');
}

export async function startFileWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue } = context;
  await queue.work(removeObjects, 1, () => removeAll(context));
  await queue.work(sweepStorage, 1, async () => {
    await sweep(context);
    await queue.enqueue(sweepStorage, {}, { key: 'all', after: daySeconds });
  });
  await queue.enqueue(sweepStorage, {}, { key: 'all' });
}
