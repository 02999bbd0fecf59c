import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { keys } from './keys.ts';

/** Every service with how busy it is, also those that take no new jobs. */
export const allServicesQuery = queryOptions({
  queryKey: [...keys.services, 'all'],
  queryFn: async () =>
    (await take(api.GET('/api/v1/services', { params: { query: { active: 'false' } } }))).data,
});
