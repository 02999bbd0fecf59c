import { type Job, take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

type Status = Job['status'];

const jobs = async (status: Status[], limit: number) => {
  const query = { status, limit, sort: 'updated_at', order: 'desc' } as const;
  return await take(api.GET('/api/v1/jobs', { params: { query } }));
};

/** Jobs that have not ended, the one that changed last first; at most 20 are shown here. */
export const activeJobsQuery = queryOptions({
  queryKey: [...keys.jobs, 'list', 'active'],
  queryFn: () => jobs(['pending', 'queued', 'running'], 20),
});

export const endedJobsQuery = queryOptions({
  queryKey: [...keys.jobs, 'list', 'ended'],
  queryFn: () => jobs(['completed', 'failed', 'cancelled'], 8),
});

export const countsQuery = queryOptions({
  queryKey: [...keys.jobs, 'counts'],
  queryFn: () => take(api.GET('/api/v1/jobs/counts')),
});
