import { take } from '@imputehub/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import type { AuditSearch } from './audit/search.ts';

/** Public services that can be added by name. */
export const presetsQuery = queryOptions({
  queryKey: [...keys.admin, 'presets'],
  queryFn: async () => (await take(api.GET('/api/v1/service-presets'))).data,
});

const nextPage = ({ next_cursor }: { next_cursor: string | null }) => next_cursor;
const firstPage: string | null = null;
const at = (cursor: string | null) => (cursor === null ? {} : { cursor });

export const usersKey = [...keys.admin, 'users'];

/** Everybody who has an account, by name, a page at a time. */
export const usersQuery = infiniteQueryOptions({
  queryKey: usersKey,
  queryFn: ({ pageParam }) =>
    take(api.GET('/api/v1/users', { params: { query: { limit: 50, ...at(pageParam) } } })),
  initialPageParam: firstPage,
  getNextPageParam: nextPage,
});

/** Who did what, newest first, a page at a time. */
export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.admin, 'audit', search],
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/v1/admin/audit', { params: { query: { limit: 50, ...search, ...at(pageParam) } } })),
    initialPageParam: firstPage,
    getNextPageParam: nextPage,
    staleTime: 0,
  });

/** Nothing tells of changes there, so the page asks while it is shown. */
const asking = { staleTime: 0, refetchInterval: 5000 };

export const queuesQuery = queryOptions({
  queryKey: [...keys.admin, 'queues'],
  queryFn: async () => (await take(api.GET('/api/v1/admin/queues'))).data,
  ...asking,
});

export const workersQuery = queryOptions({
  queryKey: [...keys.admin, 'workers'],
  queryFn: async () => (await take(api.GET('/api/v1/admin/workers'))).data,
  ...asking,
});

export const settingsQuery = queryOptions({
  queryKey: [...keys.admin, 'settings'],
  queryFn: async () => (await take(api.GET('/api/v1/admin/settings'))).data,
});
