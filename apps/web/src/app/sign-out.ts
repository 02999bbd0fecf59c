import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { hasStatus } from '../api/problem.ts';
import { toast } from '../components/toast.ts';
import { forgetAnswers } from '../offline/register.ts';
import { tellSignedOut } from './leaving.ts';

/** Ends the session here and at the hub; nothing of the user stays in this browser. A session that ended before is no error. */
export function useSignOut(): () => Promise<void> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    try {
      await api.POST('/api/v1/auth/logout');
    } catch (error) {
      // Without the hub the cookie, which no script may delete, would stay: better to say so than to seem signed out.
      if (!hasStatus(error, 401)) return await toast(t('account.still_in'), 'red');
    }
    tellSignedOut();
    await forgetAnswers();
    queries.clear();
    await router.navigate({ to: '/sign-in' });
  };
}
