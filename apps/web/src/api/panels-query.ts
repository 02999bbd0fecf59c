import { type Panel, take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { keys } from './keys.ts';

async function everyPanel(): Promise<Panel[]> {
  const found: Panel[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: 200, ...(cursor !== null && { cursor }) };
    const page: { data: Panel[]; next_cursor: string | null } = await take(
      api.GET('/api/v1/reference-panels', { params: { query } }),
    );
    found.push(...page.data);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return found;
}

/** The panels of all services that take jobs: a few dozen for each service, so that filters need not ask the hub. */
export const panelsQuery = queryOptions({ queryKey: [...keys.panels, 'all'], queryFn: everyPanel });

/** Panels of one service; none of one that takes no new jobs. */
export const panelsOfQuery = (serviceId: number) =>
  queryOptions({
    queryKey: [...keys.panels, serviceId],
    queryFn: async () => {
      const params = { path: { id: serviceId } };
      return (await take(api.GET('/api/v1/services/{id}/reference-panels', { params }))).data;
    },
  });
