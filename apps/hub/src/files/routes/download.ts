import type { HttpServer } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireFile } from '../files.ts';
import { fileAnswers, fileHeaders, sendFile } from '../send.ts';
import { fileParams } from './read.ts';

const schema = {
  tags: ['files'],
  summary: 'Download a file',
  description:
    'Takes `Range` and `If-Range`, so that a broken download goes on where it stopped. The ETag is the SHA-256, which `Repr-Digest` tells too.',
  operationId: 'downloadFile',
  params: fileParams,
  headers: fileHeaders,
  response: { ...fileAnswers, ...problems('file-not-found', 'file-gone', 'range-not-satisfiable') },
};

export function downloadRoute(app: HttpServer, context: Context): void {
  const path = '/api/v1/files/:id/download';
  const options = { onRequest: signedIn, exposeHeadRoute: false };
  const answer = async (request: FastifyRequest, id: number, reply: FastifyReply) =>
    await sendFile(context, await requireFile(context.db, currentUser(request).id, id), request, reply);
  app.get(path, { ...options, schema }, (request, reply) => answer(request, request.params.id, reply));
  app.head(path, { ...options, schema: { hide: true, params: fileParams } }, (request, reply) =>
    answer(request, request.params.id, reply),
  );
}
