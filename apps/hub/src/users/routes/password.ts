import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentSession, loginOnly } from '../guards.ts';
import { changePassword } from '../passwords.ts';
import { passwordShape } from '../shapes.ts';

const body = z
  .object({ current_password: passwordShape, new_password: passwordShape })
  .meta({ examples: [{ current_password: 'correct horse battery', new_password: 'staple river lantern' }] });

export function passwordRoute(app: HttpServer, context: Context): void {
  app.post(
    '/api/v1/auth/change-password',
    {
      onRequest: loginOnly,
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        tags: ['accounts'],
        summary: 'Change the password; every other session ends',
        description: 'Needs a session: an API token may not do this. API tokens stay valid.',
        operationId: 'changePassword',
        body,
        response: {
          204: z.null(),
          ...problems('forbidden', 'wrong-credentials', 'weak-password'),
        },
      },
    },
    async (request, reply) => {
      const { user, tokenId } = currentSession(request);
      await changePassword(context, user, request.body.current_password, request.body.new_password, tokenId);
      return await reply.code(204).send(null);
    },
  );
}
