import { take } from '@imputehub/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { keys } from './keys.ts';

/** The inbox, newest first, a page at a time. */
export const inboxQuery = (onlyUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...keys.notifications, 'inbox', onlyUnread],
    queryFn: ({ pageParam: cursor }) =>
      take(
        api.GET('/api/v1/notifications', {
          params: {
            query: { limit: 30, unread: onlyUnread ? 'true' : 'false', ...(cursor !== null && { cursor }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

/** Unread notifications are counted up to this. */
export const mostCounted = 100;

/** How many are unread, up to `mostCounted`. */
export const unreadQuery = queryOptions({
  queryKey: [...keys.notifications, 'unread'],
  queryFn: async () => {
    const query = { limit: mostCounted, unread: 'true' } as const;
    return (await take(api.GET('/api/v1/notifications', { params: { query } }))).data.length;
  },
});
