import type { Shutdown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { warnOfExpiry } from './expiring.ts';
import { workOutQuality } from './quality/work-out.ts';
import { reconcile } from './reconcile.ts';
import { openSlim } from './slim/store.ts';
import { workOutSlim } from './slim/work.ts';
import { collect } from './steps/collect.ts';
import { monitor } from './steps/monitor/monitor.ts';
import { submit } from './steps/submit.ts';
import { validate } from './steps/validate.ts';
import {
  collectJob,
  monitorJobs,
  qualityOfJob,
  reconcileJobs,
  slimJob,
  submitJobs,
  validateJob,
} from './tasks.ts';

/** Steps that hold a lock keep a connection each; the pool has 20. */
const mostLocked = 4;
const reconcileSeconds = 60;

/** Takes up the steps of jobs in this process. */
export async function startJobWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, config } = context;
  const locked = Math.min(config.workers, mostLocked);
  await queue.work(validateJob, config.workers, ({ data, signal }) => validate(context, data.jobId, signal));
  await queue.work(submitJobs, locked, ({ data, signal }) => submit(context, data, signal));
  await queue.work(monitorJobs, locked, ({ data, signal }) => monitor(context, data, signal));
  await queue.work(collectJob, locked, ({ data, signal }) => collect(context, data.jobId, signal));
  await queue.work(qualityOfJob, 1, ({ data, signal }) => workOutQuality(context, data.jobId, signal));
  await queue.work(slimJob, 1, ({ data, attempt, signal }) =>
    workOutSlim(context, { jobId: data.jobId, attempt, signal }),
  );
  // Should the task of one have been lost.
  for (const id of await openSlim(context.db)) await queue.enqueue(slimJob, { jobId: id }, { key: id });
  await queue.work(reconcileJobs, 1, async () => {
    await reconcile(context);
    await warnOfExpiry(context);
    await queue.enqueue(reconcileJobs, {}, { key: 'all', after: reconcileSeconds });
  });
  await queue.enqueue(reconcileJobs, {}, { key: 'now' });
}
