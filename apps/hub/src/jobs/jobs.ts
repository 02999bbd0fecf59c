import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { releaseFile } from '../files/index.ts';
import { dropJobCheck, findJobCheck } from './checks-store.ts';
import { jobFiles } from './outputs-store.ts';
import { dropServiceLog } from './provenance/store.ts';
import { dropQuality } from './quality/store.ts';
import { dropSlim } from './slim/drop.ts';
import { hasEnded } from './states.ts';
import { findJob, lockJob, markJobDeleted } from './store.ts';
import { transition } from './transition.ts';
import type { Change, Job } from './types.ts';

/** Throws `job-not-found`, for other people's jobs too. */
export async function requireJob(db: Db, userId: string, id: string): Promise<Job> {
  const job = await findJob(db, id);
  if (job?.user_id !== userId) throw problem('job-not-found');
  return job;
}

/** Throws `job-not-found`, `check-not-ready`. */
export async function jobCheck(db: Db, userId: string, id: string) {
  await requireJob(db, userId, id);
  const found = await findJobCheck(db, id);
  if (!found) throw problem('check-not-ready');
  return found;
}

/** What can be said at once; the rest is asked of the service by the steps, and shown when it is so. */
function cancelling(job: Job): Change {
  if (job.status === 'pending' && job.submit_started_at === null)
    return { status: 'cancelled', message: 'Cancelled before it was submitted' };
  if (job.step === 'collect')
    return {
      status: 'cancelled',
      message: 'Cancelled; results not collected yet stay at the service until it deletes them',
    };
  const message =
    job.status === 'pending'
      ? 'Cancelling; the submission is being looked for'
      : 'Asking the service to cancel';
  return {
    message,
    waitingFor: null,
    after: 0,
    fields: { cancel_requested_at: job.cancel_requested_at ?? new Date() },
  };
}

/** Throws `job-not-found`, `job-ended`. */
export async function cancelJob(context: Context, userId: string, id: string): Promise<Job> {
  return await context.db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, id);
    const job = await transition(trx, context.queue, id, cancelling);
    if (!job) throw problem('job-ended');
    return job;
  });
}

/** Throws `job-not-found`, `job-not-ended`. Result files stay unless `withFiles`. */
export async function deleteJob(
  context: Context,
  userId: string,
  id: string,
  withFiles: boolean,
): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, id);
    const job = await lockJob(trx, id);
    if (!job || !hasEnded(job.status)) throw problem('job-not-ended');
    await markJobDeleted(trx, id);
    await dropJobCheck(trx, id);
    const details = { name: job.name, status: job.status, with_files: withFiles };
    await audit(trx, { action: 'job-deleted', subject: { kind: 'job', id }, details });
    await dropQuality(trx, id);
    await dropServiceLog(trx, id);
    await dropSlim(trx, context.queue, id, withFiles);
    if (!withFiles) return;
    for (const { file_id } of await jobFiles(trx, id)) await releaseFile(trx, context.queue, file_id);
  });
}
