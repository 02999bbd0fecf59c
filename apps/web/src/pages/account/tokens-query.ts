import { take } from '@imputehub/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const read = async () => (await take(api.GET('/api/v1/auth/tokens'))).data;

export type Token = Awaited<ReturnType<typeof read>>[number];

export const tokensQuery = queryOptions({ queryKey: [...keys.account, 'tokens'], queryFn: read });
