import type { JobStatus } from '../database/tables/jobs.ts';

export const jobStatuses = ['pending', 'queued', 'running', 'completed', 'failed', 'cancelled'] as const;
export const openStatuses = ['pending', 'queued', 'running'] as const;

/**
 * Every transition there is. What has ended stays as it ended: a retry is a new job (`retry_of`), because the
 * history of the old one is never rewritten. A job that the service runs again after an interruption stays
 * `running` here. `completed` follows `running` only, since results are collected while a job runs.
 */
const allowed: Record<JobStatus, readonly JobStatus[]> = {
  pending: ['queued', 'running', 'failed', 'cancelled'],
  queued: ['running', 'failed', 'cancelled'],
  running: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
};

export const mayBecome = (from: JobStatus, to: JobStatus): boolean => allowed[from].includes(to);

export const hasEnded = (status: JobStatus): boolean => allowed[status].length === 0;

/** 0-100, whole; never less than before, and 100 when and only when completed. */
export function nextProgress(before: number, wanted: number, status: JobStatus): number {
  if (status === 'completed') return 100;
  return Math.max(before, Math.min(99, Math.max(0, Math.floor(wanted) || 0)));
}
