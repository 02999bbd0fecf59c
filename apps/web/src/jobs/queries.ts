import { ApiError, type Job, take } from '@imputehub/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { keys } from '../api/keys.ts';

const of = (id: string) => ({ params: { path: { id } } });

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: keys.job(id),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}', { ...of(id), signal })),
  });

/** What was told of a job, oldest first. */
export const updatesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.job(id), 'updates'],
    initialPageParam: '',
    queryFn: ({ pageParam: cursor, signal }) =>
      take(
        api.GET('/api/v1/jobs/{id}/status-updates', {
          params: { path: { id }, query: { limit: 100, ...(cursor !== '' && { cursor }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

type Of = Pick<Job, 'id' | 'status'>;

export const resultsQuery = ({ id, status }: Of) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'results', status),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}/results', { ...of(id), signal })),
  });

export const checkQuery = ({ id, status }: Of) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'check', status),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}/check', { ...of(id), signal })),
  });

export const logQuery = ({ id, status }: Of) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'log', status),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}/log', { ...of(id), parseAs: 'text', signal })),
  });

const isPending = (error: unknown) => error instanceof ApiError && error.problem.pending === true;

/** Of a job that was collected by an older hub the first question begins the work: it is asked until it is done. */
export const qualityQuery = ({ id, status }: Of) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'quality', status),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}/quality', { ...of(id), signal })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (_, error) => isPending(error),
    retryDelay: 3000,
  });
