import { defineTask, type Queue } from '@imputehub/platform';
import { z } from 'zod';
import type { Db } from '../database/schema.ts';
import { markDeleted } from './store.ts';

/** Removes the bytes of one deleted file. */
export const removeObject = defineTask({
  name: 'files.remove',
  data: z.object({ storage_key: z.string() }),
  retryDelaySeconds: 10,
});

/** Lets go of a file: its row is marked deleted, and a task removes the bytes once `trx` has committed. */
export async function releaseFile(trx: Db, queue: Queue, id: number): Promise<void> {
  const key = await markDeleted(trx, id);
  if (key !== undefined) await queue.enqueue(removeObject, { storage_key: key }, { key }, trx);
}
