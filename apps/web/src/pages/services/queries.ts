import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

/** What the looks of the last hours found, oldest first. */
export const healthHistoryQuery = (id: number, hours: number) =>
  queryOptions({
    queryKey: [...keys.service(id), 'health', hours],
    queryFn: async () => {
      const params = { path: { id }, query: { hours } };
      return (await take(api.GET('/api/v1/services/{id}/health/history', { params }))).data;
    },
  });

/** What must be promised, and what of it the user has accepted. */
export const termsQuery = (id: number) =>
  queryOptions({
    queryKey: [...keys.service(id), 'terms'],
    queryFn: async () =>
      (await take(api.GET('/api/v1/services/{id}/terms', { params: { path: { id } } }))).data,
  });
