import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const read = async () => (await take(api.GET('/api/v1/notifications/preferences'))).data;

export type Preference = Awaited<ReturnType<typeof read>>[number];

export const preferencesQuery = queryOptions({
  queryKey: [...keys.account, 'preferences'],
  queryFn: read,
});

/** Stores one choice; answers all of them. */
export async function choose(preference: Preference): Promise<Preference[]> {
  const body = { data: [preference] };
  return (await take(api.PUT('/api/v1/notifications/preferences', { body }))).data;
}
