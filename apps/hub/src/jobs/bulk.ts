import { fromThrown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { cancelJob, deleteJob } from './jobs.ts';
import { retryJob } from './retry.ts';

export const bulkActions = ['cancel', 'retry', 'delete'] as const;
export type BulkAction = (typeof bulkActions)[number];

export interface BulkOutcome {
  job_id: string;
  ok: boolean;
  /** From the error catalogue, and what happened. */
  code?: string;
  detail?: string;
  /** The job that a retry made, now or before. */
  new_job_id?: string;
}

export interface BulkOrder {
  action: BulkAction;
  jobIds: string[];
  /** With `delete`: result files too. */
  withFiles: boolean;
  /** With `retry`, for each of the jobs. */
  key?: string | undefined;
}

async function act(context: Context, userId: string, id: string, order: BulkOrder): Promise<BulkOutcome> {
  const done = { job_id: id, ok: true };
  if (order.action === 'cancel') await cancelJob(context, userId, id);
  if (order.action === 'delete') await deleteJob(context, userId, id, order.withFiles);
  if (order.action !== 'retry') return done;
  const { made } = await retryJob(context, userId, id, order.key);
  return made.id === id ? done : { ...done, new_job_id: made.id };
}

/** Each job on its own: what one refuses keeps no other, and one that is named twice is acted on once. */
export async function actOnJobs(context: Context, userId: string, order: BulkOrder): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const id of new Set(order.jobIds.map((text) => text.toLowerCase()))) {
    try {
      outcomes.push(await act(context, userId, id, order));
    } catch (error) {
      const { code, message, fault } = fromThrown(error);
      if (fault === 'ours') context.log.error({ err: error, job: id }, `${order.action} of a job failed`);
      outcomes.push({ job_id: id, ok: false, code, detail: message });
    }
  }
  return outcomes;
}
