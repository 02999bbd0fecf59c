import { ApiError, type Credential, take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { keys } from './keys.ts';

/** Services that take jobs. */
export const servicesQuery = queryOptions({
  queryKey: [...keys.services, 'active'],
  queryFn: async () => (await take(api.GET('/api/v1/services'))).data,
});

export const credentialKey = (serviceId: number) => [...keys.service(serviceId), 'credential'];

/** The user's own token for a service, as it was last seen; null when none was entered. */
export const credentialQuery = (serviceId: number) =>
  queryOptions({
    queryKey: credentialKey(serviceId),
    queryFn: async (): Promise<Credential | null> => {
      try {
        const params = { path: { id: serviceId } };
        return await take(api.GET('/api/v1/services/{id}/credential', { params }));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'credential-missing') return null;
        throw error;
      }
    },
  });
