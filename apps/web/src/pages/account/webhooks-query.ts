import { take } from '@imputehub/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const read = async () => (await take(api.GET('/api/v1/webhooks'))).data;

export type Webhook = Awaited<ReturnType<typeof read>>[number];
export type Delivery = NonNullable<Webhook['last_delivery']>;

export const webhooksKey = [...keys.account, 'webhooks'];
export const webhooksQuery = queryOptions({ queryKey: webhooksKey, queryFn: read });

/** What was sent to a webhook, newest first. */
export const deliveriesQuery = (id: number) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey, id, 'deliveries'],
    queryFn: ({ pageParam: cursor }) =>
      take(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { limit: 20, ...(cursor !== null && { cursor }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

/** What a person calls it. */
export const nameOf = ({ description, url }: Pick<Webhook, 'description' | 'url'>): string =>
  description || url;
