import type { Shutdown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { runCheck } from './run.ts';
import { openChecks, removeChecksBefore } from './store.ts';
import { checkTask, expireChecks } from './task.ts';

const daySeconds = 86_400;

/** Takes up checks in this process. */
export async function startCheckWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, db, config } = context;
  await queue.work(checkTask, 2, ({ data, attempt, signal }) =>
    runCheck(context, { checkId: data.checkId, attempt, signal }),
  );
  await queue.work(expireChecks, 1, async () => {
    await removeChecksBefore(db, new Date(Date.now() - config.checkDays * daySeconds * 1000));
    await queue.enqueue(expireChecks, {}, { key: 'all', after: daySeconds });
  });
  await queue.enqueue(expireChecks, {}, { key: 'all' });
  // Should the task of one have been lost.
  for (const id of await openChecks(db)) await queue.enqueue(checkTask, { checkId: id }, { key: id });
}
