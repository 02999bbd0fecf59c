import { type HttpServer, problem } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { createAccount } from '../accounts.ts';
import { passwordShape, toUser, usernameShape, userShape } from '../shapes.ts';

const body = z
  .object({ username: usernameShape, email: z.email().max(254), password: passwordShape })
  .meta({ examples: [{ username: 'ann', email: 'ann@example.org', password: 'correct horse battery' }] });

export function registerRoute(app: HttpServer, context: Context): void {
  app.post(
    '/api/v1/auth/register',
    {
      config: { rateLimit: { max: 10, timeWindow: '1 hour' } },
      schema: {
        tags: ['accounts'],
        summary: 'Make an account, where the administrator lets everybody do so',
        description:
          'Only where the hub was started with IMPUTEHUB_REGISTRATION=true; else an administrator makes accounts.',
        operationId: 'register',
        security: [],
        body,
        response: {
          201: userShape,
          ...problems('registration-closed', 'username-taken', 'weak-password'),
        },
      },
    },
    async (request, reply) => {
      if (!context.config.registration) throw problem('registration-closed');
      return await reply.code(201).send(toUser(await createAccount(context, request.body)));
    },
  );
}
