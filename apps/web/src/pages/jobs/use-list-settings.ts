import { take } from '@imputehub/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { type ListSettings, listSettings, withListSettings } from './list-settings.ts';

const path = '/api/v1/auth/me/settings';

export const settingsQuery = queryOptions({
  queryKey: [...keys.me, 'settings'],
  queryFn: ({ signal }) => take(api.GET(path, { signal })),
  staleTime: 5 * 60_000,
});

/**
 * The user's choices for the list and how to change them. A change shows at once; before it is written the settings are
 * read anew, since they are one object that other pages and other tabs write to.
 */
export function useListSettings() {
  const queries = useQueryClient();
  const { data = {} } = useQuery(settingsQuery);
  const { mutate, error } = useMutation({
    // One after the other: each writes the whole object.
    scope: { id: 'settings' },
    mutationFn: async (change: Partial<ListSettings>) => {
      const now = await take(api.GET(path));
      const body = withListSettings(now, { ...listSettings(now), ...change });
      return await take(api.PUT(path, { body }));
    },
    onMutate: (change) =>
      queries.setQueryData(settingsQuery.queryKey, (all = {}) =>
        withListSettings(all, { ...listSettings(all), ...change }),
      ),
    onError: () => queries.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  return { settings: listSettings(data), change: mutate, error };
}
