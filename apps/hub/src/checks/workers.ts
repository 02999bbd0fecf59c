import type { Shutdown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { runCheck } from './run.ts';
import { openChecks } from './store.ts';
import { checkTask } from './task.ts';

/** Takes up checks in this process. */
export async function startCheckWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, db } = context;
  await queue.work(checkTask, 2, ({ data, attempt, signal }) =>
    runCheck(context, { checkId: data.checkId, attempt, signal }),
  );
  // Should the task of one have been lost.
  for (const id of await openChecks(db)) await queue.enqueue(checkTask, { checkId: id }, { key: id });
}
