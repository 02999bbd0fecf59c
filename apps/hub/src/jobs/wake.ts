import type { Queue } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import type { JobStep } from '../database/tables/jobs.ts';
import { type Account, jobsAt } from './store.ts';
import { enqueueStep } from './tasks.ts';
import { transition } from './transition.ts';

const served: JobStep[] = ['submit', 'monitor', 'collect'];

/** A new token is stored: what waited for it goes on at once. */
export async function wakeWaitingJobs(trx: Db, queue: Queue, account: Account): Promise<void> {
  for (const step of served)
    for (const job of await jobsAt(trx, account, step)) {
      if (job.waiting_for !== 'credential') continue;
      await transition(trx, queue, job.id, { waitingFor: null, message: 'Going on with the new token' });
      await enqueueStep(trx, queue, job);
    }
}
