import type { Shutdown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { dropFix } from './fixes.ts';
import { runFix } from './run.ts';
import { expiredFixes, openFixes } from './store.ts';
import { expireFixes, fixTask } from './task.ts';

const daySeconds = 86_400;

async function removeExpired(context: Context): Promise<void> {
  for (let ids = await expiredFixes(context.db); ids.length > 0; ids = await expiredFixes(context.db))
    for (const id of ids) await dropFix(context, id);
}

/** Takes up fixes in this process, one at a time: sorting takes memory. */
export async function startFixWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, db } = context;
  await queue.work(fixTask, 1, ({ data, attempt, signal }) =>
    runFix(context, { fixId: data.fixId, attempt, signal }),
  );
  await queue.work(expireFixes, 1, async () => {
    await removeExpired(context);
    await queue.enqueue(expireFixes, {}, { key: 'all', after: daySeconds });
  });
  await queue.enqueue(expireFixes, {}, { key: 'all' });
  // Should the task of one have been lost.
  for (const id of await openFixes(db)) await queue.enqueue(fixTask, { fixId: id }, { key: id });
}
