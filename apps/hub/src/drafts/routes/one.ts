import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { deleteDraft, replaceDraft, requireDraft } from '../drafts.ts';
import { changedDraft, draftParams, draftShape, toDraftShape } from '../shapes.ts';

const path = '/api/v1/drafts/:id';
const base = { tags: ['drafts'], params: draftParams };

export function draftRoutes(app: HttpServer, { db }: Context): void {
  const get = {
    ...base,
    summary: 'One draft',
    description: 'As it was saved last, with the version that a change has to name.',
    operationId: 'getDraft',
    response: { 200: draftShape, ...problems('draft-not-found') },
  };
  app.get(path, { onRequest: signedIn, schema: get }, async (request) =>
    toDraftShape(await requireDraft(db, currentUser(request).id, request.params.id)),
  );
  const put = {
    ...base,
    summary: 'Save a draft',
    description:
      'Names the `version` that it was made of. When the draft has another by now, as another tab saved it, nothing is saved and `version` of the error says which.',
    operationId: 'putDraft',
    body: changedDraft,
    response: { 200: draftShape, ...problems('draft-not-found', 'draft-changed') },
  };
  app.put(path, { onRequest: signedIn, schema: put }, async (request) =>
    toDraftShape(await replaceDraft(db, currentUser(request).id, request.params.id, request.body)),
  );
  const remove = {
    ...base,
    summary: 'Delete a draft',
    description: 'Files that it names stay.',
    operationId: 'deleteDraft',
    response: { 204: z.null(), ...problems('draft-not-found') },
  };
  app.delete(path, { onRequest: signedIn, schema: remove }, async (request, reply) => {
    await deleteDraft(db, currentUser(request).id, request.params.id);
    return await reply.code(204).send(null);
  });
}
