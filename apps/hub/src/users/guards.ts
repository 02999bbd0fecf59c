import { fromThrown, type HttpServer, type Problem, problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { readToken, type Session } from './tokens.ts';
import type { User } from './types.ts';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
    sessionProblem: Problem | null;
  }
}

function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
}

/** Finds out who asks, before the body is read. */
export function addSessions(app: HttpServer, { db }: Pick<Context, 'db'>): void {
  app.decorateRequest('session', null);
  app.decorateRequest('sessionProblem', null);
  app.addHook('onRequest', async (request) => {
    const token = bearerToken(request.headers.authorization);
    if (token === undefined) return;
    try {
      request.session = await readToken(db, token);
    } catch (error) {
      request.sessionProblem = fromThrown(error);
    }
  });
}

export function currentSession(request: FastifyRequest): Session {
  if (request.session) return request.session;
  throw request.sessionProblem ?? problem('not-signed-in');
}

export const currentUser = (request: FastifyRequest): User => currentSession(request).user;

/** `onRequest` of a route that needs an account. */
export async function signedIn(request: FastifyRequest): Promise<void> {
  currentSession(request);
}

/** `onRequest` of a route for administrators. */
export async function adminOnly(request: FastifyRequest): Promise<void> {
  if (currentUser(request).role !== 'admin') throw problem('forbidden');
}

/** An API token can't make itself more: passwords and tokens change with a login only. */
export async function loginOnly(request: FastifyRequest): Promise<void> {
  if (currentSession(request).kind === 'session') return;
  throw problem('forbidden', {
    detail: 'An API token cannot do this.',
    next: 'Sign in with user name and password.',
  });
}
