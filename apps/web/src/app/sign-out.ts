import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../api/client.ts';

/** Ends the session here and at the hub; nothing of the user stays in memory. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await api.POST('/api/v1/auth/logout');
    queries.clear();
    await router.navigate({ to: '/sign-in' });
  };
}
