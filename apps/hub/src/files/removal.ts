import { defineTask, type Shutdown } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { databaseSince, pendingRemovals, removalDone, unknownKeys } from './removal-store.ts';
import { expiredUploads } from './uploads/store.ts';
import { abandonUpload } from './uploads/uploads.ts';

export const removeObject = defineTask({ name: 'remove-object', data: z.object({ key: z.string() }) });
export const sweepStorage = defineTask({ name: 'sweep-storage', data: z.object({}) });

const daySeconds = 86_400;

async function removeOne({ db, storage }: Context, key: string): Promise<void> {
  await storage.remove(key);
  await removalDone(db, key);
}

async function removeAll(context: Context): Promise<void> {
  for (
    let keys = await pendingRemovals(context.db);
    keys.length > 0;
    keys = await pendingRemovals(context.db)
  ) {
    for (const key of keys) await removeOne(context, key);
  }
}

/**
 * Objects that no row stands for: killed between the rename and the insert. Only those older than a day, and none
 * older than this database: with a wrong or new database on an old data directory every file would look like one.
 */
async function removeOrphans({ db, storage }: Context): Promise<number> {
  const born = await databaseSince(db);
  const until = new Date(Date.now() - daySeconds * 1000);
  let removed = 0;
  for await (const batch of storage.list()) {
    const keys = batch.filter(({ since }) => since > born && since < until).map(({ key }) => key);
    for (const key of await unknownKeys(db, keys)) {
      await storage.remove(key);
      removed += 1;
    }
  }
  return removed;
}

async function removeExpired(context: Context): Promise<void> {
  for (let ids = await expiredUploads(context.db); ids.length > 0; ids = await expiredUploads(context.db))
    for (const id of ids) await abandonUpload(context, { id });
}

/** Removes what killed processes left behind. */
async function sweep(context: Context): Promise<void> {
  await removeAll(context);
  await removeExpired(context);
  const partial = await context.storage.sweep((context.config.uploadDays + 1) * daySeconds);
  const orphans = await removeOrphans(context);
  if (partial + orphans > 0) context.log.info({ partial, orphans }, 'storage swept');
}

export async function startFileWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue } = context;
  await queue.work(removeObject, 1, ({ data }) => removeOne(context, data.key));
  await queue.work(sweepStorage, 1, async () => {
    await sweep(context);
    await queue.enqueue(sweepStorage, {}, { key: 'all', after: daySeconds });
  });
  await queue.enqueue(sweepStorage, {}, { key: 'all' });
}
