import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.ts';

/** What the hub says of itself to everybody. */
export const hubQuery = queryOptions({
  queryKey: ['hub'],
  queryFn: () => take(api.GET('/api/v1/hub')),
  staleTime: Number.POSITIVE_INFINITY,
});
