import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { issuedShape, shareBody, shareShape, toShareShape } from '../shapes.ts';
import { createShare, endShare, listShares } from '../shares.ts';

const params = z.object({ id: z.uuid().describe('Of the job') });
const oneParams = params.extend({ share_id: z.uuid().describe('Of the link') });

function createRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Make a link that shows this job to people without an account',
    description:
      'Whoever has the address sees name, states, service, panel and results of this one job, and may download results only where `downloads` is true. The token is shown this once, and again only to the same request with the same `Idempotency-Key` (status 200); the link ends by itself, or when it is deleted.',
    operationId: 'createJobShare',
    params,
    // Everything has a default.
    body: shareBody.nullish(),
    headers: idempotencyHeaders,
    response: {
      200: issuedShape,
      201: issuedShape,
      ...problems('job-not-found', 'idempotency-key-reused'),
    },
  };
  app.post('/api/v1/jobs/:id/shares', { onRequest: signedIn, schema }, async (request, reply) => {
    const { expires_in_days: days, downloads } = shareBody.parse(request.body ?? {});
    const { id } = currentUser(request);
    const key = request.headers['idempotency-key'];
    const wanted = { days, downloads };
    const { made, created } = await createShare(context, id, request.params.id, wanted, key);
    const { token, ...share } = made;
    reply.header('cache-control', 'no-store');
    const url = `${context.publicUrl}/shared/${token}`;
    return await reply.code(created ? 201 : 200).send({ ...toShareShape(share), token, url });
  });
}

function listRoute(app: HttpServer, { db }: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The links that show this job',
    description: 'Those that work, newest first, without their tokens.',
    operationId: 'listJobShares',
    params,
    response: { 200: listOf(shareShape), ...problems('job-not-found') },
  };
  app.get('/api/v1/jobs/:id/shares', { onRequest: signedIn, schema }, async (request) => {
    const shares = await listShares(db, currentUser(request).id, request.params.id);
    return { data: shares.map(toShareShape) };
  });
}

function deleteRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'End a link',
    description: 'It opens nothing from now on; downloads that are under way come to their end.',
    operationId: 'deleteJobShare',
    params: oneParams,
    response: { 204: z.null(), ...problems('job-not-found', 'share-not-found') },
  };
  app.delete('/api/v1/jobs/:id/shares/:share_id', { onRequest: signedIn, schema }, async (request, reply) => {
    const { id, share_id: shareId } = request.params;
    await endShare(context, currentUser(request).id, id, shareId);
    return await reply.code(204).send(null);
  });
}

export function manageRoutes(app: HttpServer, context: Context): void {
  for (const add of [createRoute, listRoute, deleteRoute]) add(app, context);
}
