import { fromThrown, type HttpServer, type Problem, problem } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { cookieToken, giveCookie, takeCookieBack } from './cookie.ts';
import { refuseCrossSiteAct } from './same-origin.ts';
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

type Sessions = Pick<Context, 'db' | 'publicUrl'>;

async function byCookie(context: Sessions, request: FastifyRequest, reply: FastifyReply, token: string) {
  refuseCrossSiteAct(request, context.publicUrl);
  try {
    const session = await readToken(context.db, token);
    if (session.renewed) giveCookie(request, reply, context.publicUrl, token);
    return session;
  } catch (error) {
    // One that signs nobody in is not sent again; the database may come back.
    if (fromThrown(error).status < 500) takeCookieBack(request, reply, context.publicUrl);
    throw error;
  }
}

async function sessionOf(context: Sessions, request: FastifyRequest, reply: FastifyReply) {
  const token = bearerToken(request.headers.authorization);
  if (token !== undefined) return await readToken(context.db, token);
  const cookie = cookieToken(request.headers.cookie);
  return cookie === undefined ? null : await byCookie(context, request, reply, cookie);
}

/** Finds out who asks, before the body is read: by a bearer token, else by the cookie of a browser. */
export function addSessions(app: HttpServer, context: Sessions): void {
  app.decorateRequest('session', null);
  app.decorateRequest('sessionProblem', null);
  app.addHook('onRequest', async (request, reply) => {
    try {
      request.session = await sessionOf(context, request, reply);
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
