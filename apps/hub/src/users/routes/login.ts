import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { signIn } from '../accounts.ts';
import { credentialsShape, toUser, userShape } from '../shapes.ts';

const answer = z
  .object({
    access_token: z.string().describe('Send it as `Authorization: Bearer <access_token>`'),
    token_type: z.literal('Bearer'),
    expires_in: z.number().describe('Seconds without use until it ends'),
    user: userShape,
  })
  .meta({
    examples: [
      {
        access_token: 'ihs_Qm9...',
        token_type: 'Bearer',
        expires_in: 86_400,
        user: {
          id: 'x3k',
          username: 'ann',
          email: 'ann@example.org',
          role: 'user',
          created_at: '2026-11-24T09:00:00.000Z',
        },
      },
    ],
  });

export function loginRoute(app: HttpServer, context: Context): void {
  app.post(
    '/api/v1/auth/login',
    {
      config: { rateLimit: { max: context.config.loginsPerMinute, timeWindow: '1 minute' } },
      schema: {
        tags: ['accounts'],
        summary: 'Sign in',
        description:
          'Answers a session token, which ends a day after its last use. After ten wrong passwords in a row the account is locked for 15 minutes.',
        operationId: 'login',
        security: [],
        body: credentialsShape,
        response: {
          200: answer,
          ...problems('wrong-credentials', 'account-locked', 'account-disabled'),
        },
      },
    },
    async (request) => {
      const { username, password } = request.body;
      const signed = await signIn(context, username, password, request.headers['user-agent'] ?? '');
      return {
        access_token: signed.token,
        token_type: 'Bearer' as const,
        expires_in: signed.expiresIn,
        user: toUser(signed.user),
      };
    },
  );
}
