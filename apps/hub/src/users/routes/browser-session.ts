import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { signIn } from '../accounts.ts';
import { giveCookie } from '../cookie.ts';
import { refuseCrossSiteSignIn } from '../same-origin.ts';
import { credentialsShape, toUser, userShape } from '../shapes.ts';

const answer = z
  .object({ user: userShape, expires_at: z.iso.datetime().describe('Each use puts it off') })
  .meta({
    examples: [
      {
        user: {
          id: 'x3k',
          username: 'ann',
          email: 'ann@example.org',
          role: 'user',
          created_at: '2026-11-24T09:00:00.000Z',
        },
        expires_at: '2026-11-25T09:00:00.000Z',
      },
    ],
  });

export function browserSessionRoute(app: HttpServer, context: Context): void {
  app.post(
    '/api/v1/auth/session',
    {
      config: { rateLimit: { max: context.config.loginsPerMinute, timeWindow: '1 minute' } },
      schema: {
        tags: ['accounts'],
        summary: 'Sign in with a browser',
        description:
          'As `POST /auth/login`, with the token in a cookie that no script can read (`imputehub_session`; HttpOnly, SameSite=Strict). Every route takes the cookie as it takes a bearer token; what changes something must then come from a page of this hub (`Sec-Fetch-Site` or `Origin`). It ends a day after its last use, or with `POST /auth/logout`.',
        operationId: 'beginBrowserSession',
        security: [],
        body: credentialsShape,
        response: {
          200: answer,
          ...problems('wrong-credentials', 'account-locked', 'account-disabled', 'cross-site-request'),
        },
      },
    },
    async (request, reply) => {
      refuseCrossSiteSignIn(request, context.publicUrl);
      const { username, password } = request.body;
      const signed = await signIn(context, username, password, request.headers['user-agent'] ?? '');
      giveCookie(request, reply, context.publicUrl, signed.token);
      reply.header('cache-control', 'no-store');
      return { user: toUser(signed.user), expires_at: signed.expiresAt.toISOString() };
    },
  );
}
