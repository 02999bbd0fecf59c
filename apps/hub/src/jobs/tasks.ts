import { defineTask, type Queue, type TaskQueue } from '@imputehub/platform';
import { z } from 'zod';
import type { Db } from '../database/schema.ts';
import type { Job } from './types.ts';

const ofJob = z.object({ jobId: z.uuid() });
const ofAccount = z.object({ serviceId: z.number().int(), userId: z.string() });

/** One job's input, judged. */
export const validateJob = defineTask({ name: 'validate-job', data: ofJob });
/** What one user has to send to one service, one after another, oldest first. */
export const submitJobs = defineTask({ name: 'submit-jobs', data: ofAccount });
/** All of one user's jobs at one service, in one poll. */
export const monitorJobs = defineTask({ name: 'monitor-jobs', data: ofAccount, retryDelayMaxSeconds: 60 });
/** One job's results. */
export const collectJob = defineTask({ name: 'collect-job', data: ofJob });
/** The quality of one job that was collected before its quality was counted. */
export const qualityOfJob = defineTask({ name: 'quality-of-job', data: ofJob, retryLimit: 5 });
/** The slim results of one job. */
export const slimJob = defineTask({ name: 'slim-results', data: ofJob });
/** Gives every open job its next step again, should that have been lost. */
export const reconcileJobs = defineTask({ name: 'reconcile-jobs', data: z.object({}) });

export const jobTasks: TaskQueue[] = [
  ...[validateJob, submitJobs, monitorJobs, collectJob, reconcileJobs],
  qualityOfJob,
  slimJob,
];

type Next = Pick<Job, 'id' | 'step' | 'service_id' | 'user_id'>;

/**
 * Enqueues what a job's `step` says. An immediate task has a key of its own, as one that waits for its time under
 * the usual key would swallow it; locks keep the two apart where they run.
 */
export async function enqueueStep(trx: Db, queue: Queue, job: Next, after = 0): Promise<void> {
  const suffix = after > 0 ? ':later' : '';
  const account = { serviceId: job.service_id, userId: job.user_id };
  const accountOptions = { key: `${job.service_id}:${job.user_id}${suffix}`, after };
  const jobOptions = { key: `${job.id}${suffix}`, after };
  if (job.step === 'validate') await queue.enqueue(validateJob, { jobId: job.id }, jobOptions, trx);
  if (job.step === 'submit') await queue.enqueue(submitJobs, account, accountOptions, trx);
  if (job.step === 'monitor') await queue.enqueue(monitorJobs, account, accountOptions, trx);
  if (job.step === 'collect') await queue.enqueue(collectJob, { jobId: job.id }, jobOptions, trx);
}
