import { ApiError, take, type User } from '@imputehub/client';
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { keys } from '../api/keys.ts';

/** Who is signed in. Throws ApiError 401 when nobody is. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: () => take(api.GET('/api/v1/auth/me')),
  staleTime: 5 * 60_000,
});

/** The user, or undefined when nobody is signed in. */
export async function currentUser(queries: QueryClient): Promise<User | undefined> {
  try {
    return await queries.ensureQueryData(meQuery);
  } catch (error) {
    if (error instanceof ApiError && [401, 403].includes(error.status)) return undefined;
    throw error;
  }
}

/** The user; only below pages that need one. */
export function useUser(): User {
  return useSuspenseQuery(meQuery).data;
}
