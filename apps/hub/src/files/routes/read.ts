import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { deleteFile, requireFile } from '../files.ts';
import { listUserFiles } from '../list.ts';
import { fileShape, toFileShape } from '../shapes.ts';
import { fileKinds } from '../types.ts';

export const fileParams = z.object({
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .describe('Of the file'),
});

export function readRoutes(app: HttpServer, context: Context): void {
  const list = {
    tags: ['files'],
    summary: 'Your files, newest first',
    description: 'Uploaded genotypes and collected results. Paged by `cursor`; deleted files are not listed.',
    operationId: 'listFiles',
    querystring: pageQuery.extend({
      kind: z.enum(fileKinds).optional().describe('Only uploads, results, or indexes'),
    }),
    response: { 200: pageOf(fileShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/files', { onRequest: signedIn, schema: list }, async (request) => {
    const { limit, cursor, kind } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0];
    const found = await listUserFiles(context.db, currentUser(request).id, {
      kind,
      before,
      limit: limit + 1,
    });
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      data: found.slice(0, limit).map((file) => toFileShape(context, file)),
      next_cursor: last ? encodeCursor([last.id]) : null,
    };
  });
  const one = {
    tags: ['files'],
    summary: 'One file',
    description: 'Name, size, SHA-256 and where to download it. Files of other people are not found.',
    operationId: 'getFile',
    params: fileParams,
    response: { 200: fileShape, ...problems('file-not-found') },
  };
  app.get('/api/v1/files/:id', { onRequest: signedIn, schema: one }, async (request) =>
    toFileShape(context, await requireFile(context.db, currentUser(request).id, request.params.id)),
  );
  const remove = {
    tags: ['files'],
    summary: 'Delete a file for good',
    description:
      'The bytes are removed, not only the entry. A file that an unfinished job reads can not be deleted.',
    operationId: 'deleteFile',
    params: fileParams,
    response: { 204: z.null(), ...problems('file-not-found', 'file-in-use') },
  };
  app.delete('/api/v1/files/:id', { onRequest: signedIn, schema: remove }, async (request, reply) => {
    await deleteFile(context, currentUser(request).id, request.params.id);
    return await reply.code(204).send(null);
  });
}
