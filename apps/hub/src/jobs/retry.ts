import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { type Made, once } from '../work/once.ts';
import { createJob, type NewJob } from './create.ts';
import { requireJob } from './jobs.ts';
import { resetAttempts } from './outputs-store.ts';
import { findJob, inputIds, lockJob, standingRetry } from './store.ts';
import { transition } from './transition.ts';
import type { Job } from './types.ts';

const wantedAgain = (job: Job): NewJob => ({
  name: job.name,
  description: job.description,
  serviceId: job.service_id,
  panelId: job.reference_panel_id,
  build: job.build,
  population: job.population,
  phasing: job.phasing,
  mode: job.mode,
  r2Filter: job.r2_filter,
  aesEncryption: job.aes_encryption,
  meta: job.meta,
  // Accepted before holds while the wording is the same; a new wording is asked for.
  acceptTerms: [],
});

async function collectAgain({ queue }: Context, trx: Db, job: Job): Promise<Job | undefined> {
  if (job.step !== 'collect' || job.waiting_for !== 'attention') return undefined;
  await resetAttempts(trx, job.id);
  const message = 'Collecting the results again';
  return await transition(trx, queue, job.id, { waitingFor: null, error: null, message, after: 0 });
}

async function runAgain(context: Context, trx: Db, job: Job): Promise<Made<Job>> {
  if (job.status !== 'failed' && job.status !== 'cancelled') throw problem('job-not-retryable');
  const standing = await standingRetry(trx, job.id);
  if (standing) return { made: standing, created: false };
  const inputs = await inputIds(trx, job.id);
  const made = await createJob(context, trx, job.user_id, wantedAgain(job), inputs, job.id);
  return { made, created: true };
}

/** Of two that come at once the second waits for the lock on the job, and finds what the first made. */
async function retryNow(context: Context, trx: Db, id: string): Promise<Made<Job>> {
  const job = await lockJob(trx, id);
  if (!job) throw problem('job-not-found');
  const again = await collectAgain(context, trx, job);
  return again ? { made: again, created: false } : await runAgain(context, trx, job);
}

/**
 * A failed or cancelled job runs again as a new one with the same inputs and choices (`retry_of`), since a history is
 * never rewritten; while that one neither failed nor was cancelled or deleted, a further retry answers it. A job that
 * waits for attention while collecting has not ended: its results are still at the service, and it goes on collecting
 * as the same job. Throws `job-not-found`, `job-not-retryable`, `idempotency-key-reused`, and what `POST /jobs` throws.
 */
export async function retryJob(
  context: Context,
  userId: string,
  id: string,
  key?: string | undefined,
): Promise<Made<Job>> {
  return await context.db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, id);
    return await once(
      trx,
      { userId, key, purpose: `retry ${id}`, request: {} },
      {
        find: (made) => findJob(trx, made),
        make: () => retryNow(context, trx, id),
      },
    );
  });
}
