import type { Context } from '../context.ts';
import { openWork } from './store.ts';
import { enqueueStep } from './tasks.ts';

/** Of jobs whose step serves many, one is enough. */
function distinct(work: Awaited<ReturnType<typeof openWork>>) {
  const byKey = new Map(
    work.map((job) => [
      job.step === 'submit' || job.step === 'monitor'
        ? `${job.step} ${job.service_id} ${job.user_id}`
        : job.id,
      job,
    ]),
  );
  return [...byKey.values()];
}

/**
 * Gives every open job its next step. A step and its task are written in one transaction, so this finds work only
 * where a queue was emptied or restored from another day; a task that waits already makes it a no-operation. Jobs
 * that wait for a person are left alone.
 */
export async function reconcile({ db, queue }: Context): Promise<void> {
  for (const job of distinct(await openWork(db))) await enqueueStep(db, queue, job, 1);
}
