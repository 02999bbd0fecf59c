import { ApiError } from '@imputehub/client';
import { QueryClient } from '@tanstack/react-query';

/**
 * Live events say what changed, so an answer stays fresh for half a minute. The API client repeats what is worth
 * repeating; an error that says "no" is not asked again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof ApiError) && failures < 1,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
