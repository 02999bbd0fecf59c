import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, loginOnly, signedIn } from '../guards.ts';
import { issuedTokenShape, tokenShape, toTokenShape } from '../shapes.ts';
import { listTokens, makeToken, revoke } from '../tokens.ts';

/** Strict: with a misspelled end left out, a token would live for ever. */
const newToken = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    expires_in_days: z
      .number()
      .int()
      .min(1)
      .max(3650)
      .optional()
      .describe('Without it the token lives until revoked'),
  })
  .meta({ examples: [{ name: 'cluster', expires_in_days: 90 }] });

function expiry(days: number | undefined): Date | null {
  return days === undefined ? null : new Date(Date.now() + days * 86_400_000);
}

export function tokenRoutes(app: HttpServer, { db }: Context): void {
  app.post(
    '/api/v1/auth/tokens',
    {
      onRequest: loginOnly,
      schema: {
        tags: ['accounts'],
        summary: 'Make an API token',
        description:
          'For scripts and other machines. Needs a session: an API token can not make another. The token is answered this once, and only its SHA-256 is kept.',
        operationId: 'createToken',
        body: newToken,
        response: { 201: issuedTokenShape, ...problems('forbidden') },
      },
    },
    async (request, reply) => {
      const { name, expires_in_days } = request.body;
      const token = await makeToken(db, currentUser(request).id, name, expiry(expires_in_days));
      return await reply.code(201).send({ ...toTokenShape(token), token: token.token });
    },
  );
  app.get(
    '/api/v1/auth/tokens',
    {
      onRequest: signedIn,
      schema: {
        tags: ['accounts'],
        summary: 'Your API tokens',
        description: 'Names and times; never the tokens themselves.',
        operationId: 'listTokens',
        response: { 200: listOf(tokenShape) },
      },
    },
    async (request) => ({ data: (await listTokens(db, currentUser(request).id)).map(toTokenShape) }),
  );
  app.delete(
    '/api/v1/auth/tokens/:id',
    {
      onRequest: signedIn,
      schema: {
        tags: ['accounts'],
        summary: 'Revoke an API token',
        description: 'It works no more, at once.',
        operationId: 'revokeToken',
        params: z.object({ id: z.uuid().describe('Of the token') }),
        response: { 204: z.null(), ...problems('token-not-found') },
      },
    },
    async (request, reply) => {
      await revoke(db, currentUser(request).id, request.params.id);
      return await reply.code(204).send(null);
    },
  );
}
