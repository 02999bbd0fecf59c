import type { Job } from '@imputehub/client';

export const actions = ['cancel', 'retry', 'delete'] as const;
export type Action = (typeof actions)[number];

const open = ({ status }: Job) => status === 'pending' || status === 'queued' || status === 'running';

/** What the hub would do with the job: the rest is not offered. */
export function may(action: Action, job: Job): boolean {
  switch (action) {
    case 'cancel':
      return open(job) && job.cancel_requested_at === null;
    case 'retry':
      return job.status === 'failed' || job.status === 'cancelled' || job.waiting_for === 'attention';
    case 'delete':
      return !open(job);
  }
}
