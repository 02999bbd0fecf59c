import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { cookieToken, takeCookieBack } from '../cookie.ts';
import { currentSession, currentUser, signedIn } from '../guards.ts';
import { toUser, userShape } from '../shapes.ts';
import { revoke } from '../tokens.ts';

export function sessionRoutes(app: HttpServer, context: Context): void {
  app.get(
    '/api/v1/auth/me',
    {
      onRequest: signedIn,
      schema: {
        tags: ['accounts'],
        summary: 'Whose token this is',
        description: 'The account that a session or an API token stands for.',
        operationId: 'getMe',
        response: {
          200: userShape,
        },
      },
    },
    async (request) => toUser(currentUser(request)),
  );
  app.post(
    '/api/v1/auth/logout',
    {
      onRequest: signedIn,
      schema: {
        tags: ['accounts'],
        summary: 'End this session (or revoke this API token)',
        description: 'The token that is sent with this request works no more, and a cookie is taken back.',
        operationId: 'logout',
        response: { 204: z.null(), ...problems('token-not-found') },
      },
    },
    async (request, reply) => {
      const { user, tokenId } = currentSession(request);
      await revoke(context.db, user.id, tokenId);
      if (cookieToken(request.headers.cookie)) takeCookieBack(request, reply, context.publicUrl);
      return await reply.code(204).send(null);
    },
  );
}
