import { take } from '@imputehub/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { type JobSearch, queryOf } from './search.ts';

/** One page of the jobs. The page before stays while the next comes. */
export const jobsQuery = (search: JobSearch, limit: number) =>
  queryOptions({
    queryKey: [...keys.jobLists, search, limit],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/jobs', { params: { query: queryOf(search, limit) }, signal })),
    placeholderData: keepPreviousData,
  });

/** Services that jobs may have gone to, for the filter. */
export const servicesQuery = queryOptions({
  queryKey: keys.services,
  queryFn: ({ signal }) => take(api.GET('/api/v1/services', { signal })),
  staleTime: 5 * 60_000,
});
