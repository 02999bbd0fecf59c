import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { createDraft, draftPage } from '../drafts.ts';
import { draftShape, newDraft, toDraftShape } from '../shapes.ts';

export function draftListRoutes(app: HttpServer, { db }: Context): void {
  const list = {
    tags: ['drafts'],
    summary: 'Jobs that you began to fill in, newest first',
    description: 'At most 100 for each person. Paged by `cursor`.',
    operationId: 'listDrafts',
    querystring: pageQuery,
    response: { 200: pageOf(draftShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/drafts', { onRequest: signedIn, schema: list }, async (request) => {
    const { limit, cursor } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0];
    const { drafts, next } = await draftPage(db, currentUser(request).id, before, limit);
    return { data: drafts.map(toDraftShape), next_cursor: next === null ? null : encodeCursor([next]) };
  });
  const create = {
    tags: ['drafts'],
    summary: 'Keep a job that is not submitted yet',
    description: 'Nothing is done with it until somebody submits a job; it is kept until it is deleted.',
    operationId: 'createDraft',
    body: newDraft,
    response: { 201: draftShape, ...problems('drafts-too-many') },
  };
  app.post('/api/v1/drafts', { onRequest: signedIn, schema: create }, async (request, reply) =>
    reply.code(201).send(toDraftShape(await createDraft(db, currentUser(request).id, request.body))),
  );
}
