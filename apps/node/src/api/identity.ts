import type { HttpServer } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { type Identity, readToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { Failure, fail } from '../failure.ts';

declare module 'fastify' {
  interface FastifyRequest {
    identity: Identity | null;
    identityError: unknown;
  }
}

/** The token travels in `X-Auth-Token`, without a prefix; nothing else is read. */
export function addIdentities(app: HttpServer, context: Context): void {
  app.decorateRequest('identity', null);
  app.decorateRequest('identityError', null);
  app.addHook('onRequest', async (request) => {
    const token = request.headers['x-auth-token'];
    if (typeof token !== 'string' || token === '') return;
    try {
      request.identity = await readToken(context, token);
    } catch (error) {
      // A database that is away says nothing of the token.
      if (!(error instanceof Failure)) throw error;
      request.identityError = error;
    }
  });
}

export function identityOf(request: FastifyRequest): Identity {
  if (request.identity) return request.identity;
  throw request.identityError ?? fail(401, 'Unauthorized');
}

/** `onRequest` of a route that needs a token of either kind. */
export async function signedIn(request: FastifyRequest): Promise<void> {
  identityOf(request);
}

/** `onRequest` of a route that an API token may not call. */
export async function loginOnly(request: FastifyRequest): Promise<void> {
  if (identityOf(request).kind === 'api') throw fail(403, 'An API token cannot do this.');
}
