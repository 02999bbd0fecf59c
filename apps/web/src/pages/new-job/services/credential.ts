import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { hasCode } from '../../../api/problem.ts';

type CredentialState = 'valid' | 'invalid' | 'expired' | 'missing';

/** Whether this person's token for a service is there and valid. */
export const credentialQuery = (id: number) =>
  queryOptions({
    queryKey: [...keys.service(id), 'credential', 'state'],
    queryFn: async (): Promise<CredentialState> => {
      try {
        const path = { params: { path: { id } } };
        return (await take(api.GET('/api/v1/services/{id}/credential', path))).status;
      } catch (error) {
        if (hasCode(error, 'credential-missing')) return 'missing';
        throw error;
      }
    },
    staleTime: 0,
  });
