import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { cancelFix, deleteFix, fixPage, requireFix } from '../fixes.ts';
import { fixParams, fixShape, toFixShape, toFixShapes } from '../shapes.ts';

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Your fixes, newest first',
    description: 'With their counts and files. Paged by `cursor`.',
    operationId: 'listFixes',
    querystring: pageQuery,
    response: { 200: pageOf(fixShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/fixes', { onRequest: signedIn, schema }, async (request) => {
    const { limit, cursor } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0];
    const { fixes, next } = await fixPage(context.db, currentUser(request).id, before, limit);
    return {
      data: await toFixShapes(context, fixes),
      next_cursor: next === null ? null : encodeCursor([next]),
    };
  });
}

function oneRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'One fix',
    description: 'Its progress, and when it is done what was changed and the files that it made.',
    operationId: 'getFix',
    params: fixParams,
    response: { 200: fixShape, ...problems('fix-not-found') },
  };
  app.get('/api/v1/fixes/:id', { onRequest: signedIn, schema }, async (request) =>
    toFixShape(context, await requireFix(context.db, currentUser(request).id, request.params.id)),
  );
}

function cancelRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Cancel a fix',
    description: 'Stops it; nothing of what it was making is kept.',
    operationId: 'cancelFix',
    params: fixParams,
    response: { 200: fixShape, ...problems('fix-not-found', 'fix-ended') },
  };
  app.post('/api/v1/fixes/:id/cancel', { onRequest: signedIn, schema }, async (request) =>
    toFixShape(context, await cancelFix(context, currentUser(request).id, request.params.id)),
  );
}

function deleteRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Delete a fix and its list of changes',
    description: 'One that runs is stopped. Files that it made stay, as do those that it read.',
    operationId: 'deleteFix',
    params: fixParams,
    response: { 204: z.null(), ...problems('fix-not-found') },
  };
  app.delete('/api/v1/fixes/:id', { onRequest: signedIn, schema }, async (request, reply) => {
    await deleteFix(context, currentUser(request).id, request.params.id);
    return await reply.code(204).send(null);
  });
}

export function readFixRoutes(app: HttpServer, context: Context): void {
  for (const add of [listRoute, oneRoute, cancelRoute, deleteRoute]) add(app, context);
}
