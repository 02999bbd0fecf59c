import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { signIn } from '../accounts/accounts.ts';
import { accessSeconds, accessToken, createApiToken, revokeApiToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { identityOf, loginOnly, signedIn } from './identity.ts';

const login = z.object({ username: z.string().max(200), password: z.string().max(1000) });
const apiToken = z.object({ expiration: z.coerce.number().int().min(-1).max(36_500).optional() });
const done = { success: true, message: 'Creation successfull.', type: 0, time: 0 };

export function accountRoutes(app: HttpServer, context: Context): void {
  app.post(
    '/login',
    { config: { rateLimit: { max: 30, timeWindow: '1 minute' } }, schema: { body: login } },
    async (request) => {
      const account = await signIn(context, request.body.username, request.body.password);
      return {
        username: account.username,
        roles: account.is_admin ? ['user', 'admin'] : ['user'],
        access_token: await accessToken(context, account),
        refresh_token: null,
        token_type: 'Bearer',
        expires_in: accessSeconds,
      };
    },
  );
  const path = '/api/v2/users/:user/api-token';
  app.post(path, { onRequest: loginOnly, schema: { querystring: apiToken } }, async (request) => {
    const { account } = identityOf(request);
    return { token: await createApiToken(context, account.username, request.query.expiration), ...done };
  });
  app.delete(path, { onRequest: loginOnly }, async (request) => {
    await revokeApiToken(context, identityOf(request).account.username);
    return done;
  });
  app.get('/api/v2/users/:user/profile', { onRequest: signedIn }, async (request) => {
    const { account } = identityOf(request);
    return {
      id: 0,
      username: account.username,
      fullName: account.full_name,
      lastLogin: account.last_login?.toISOString() ?? '',
      lockedUntil: account.locked_until?.toISOString() ?? '',
      active: account.is_active,
      loginAttempts: account.failed_logins,
      role: account.is_admin ? 'user,admin' : 'user',
      mail: account.mail,
      admin: account.is_admin,
      hasApiToken: account.api_hash !== null,
      apiTokenMessage: '',
      apiTokenValid: (account.api_expires_at?.getTime() ?? 0) > Date.now(),
    };
  });
}
