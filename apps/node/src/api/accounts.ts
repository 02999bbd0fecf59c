import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { signIn } from '../accounts/accounts.ts';
import { accessSeconds, accessToken, createApiToken, readToken, revokeApiToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
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
  app.post(
    '/api/v2/tokens/verify',
    { schema: { body: z.object({ token: z.string().max(10_000) }) } },
    async (request) => verification(context, request.body.token),
  );
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

/** Always 200. Empty strings where Cloudgene sends null: one client stops at a null (protocol section 10.1). */
async function verification(context: Context, token: string): Promise<object> {
  try {
    const { account, kind, expires } = await readToken(context, token);
    if (kind !== 'api') throw new Failure(401, 'Invalid API Token.');
    const { username, full_name: name, mail } = account;
    return {
      valid: true,
      message: `API Token was created by ${username} and is valid.`,
      username,
      name,
      mail,
      expire: expires.toISOString(),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      valid: false,
      message: 'Invalid API Token.',
      username: '',
      name: '',
      mail: '',
      expire: new Date().toISOString(),
    };
  }
}
