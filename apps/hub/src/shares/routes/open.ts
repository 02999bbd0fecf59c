import type { HttpServer } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { fileAnswers, fileHeaders, sendFile } from '../../files/index.ts';
import { problems } from '../../http/problem-schema.ts';
import { sharedShape, toSharedShape } from '../shapes.ts';
import { sharedFile, sharedJob } from '../shares.ts';

const params = z.object({ token: z.string().max(200).describe('Of the link') });
const fileParams = params.extend({
  file_id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .describe('Of the result'),
});

/** Per address: nobody can guess a token, and nobody needs to load a hub by trying. */
const config = { rateLimit: { max: 300, timeWindow: '1 minute' } };

function viewRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'A job that somebody shared by a link',
    description:
      'For people without an account: name, states, service, panel and results of one job. Nothing of its owner or its inputs.',
    operationId: 'getSharedJob',
    security: [],
    params,
    response: { 200: sharedShape, ...problems('share-not-found', 'share-expired') },
  };
  app.get('/api/v1/shared/:token', { config, schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return await toSharedShape(context, await sharedJob(context, request.params.token));
  });
}

function downloadRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['files'],
    summary: 'Download a result of a shared job',
    description:
      'Where the link allows it. Takes `Range` and `If-Range`, so that a broken download goes on where it stopped.',
    operationId: 'downloadSharedFile',
    security: [],
    params: fileParams,
    headers: fileHeaders,
    response: {
      ...fileAnswers,
      ...problems(
        ...(['share-not-found', 'share-expired', 'share-without-downloads', 'results-not-ready'] as const),
        ...(['results-expired', 'file-not-found', 'file-gone', 'range-not-satisfiable'] as const),
      ),
    },
  };
  const path = '/api/v1/shared/:token/files/:file_id/download';
  const answer = async (request: FastifyRequest, token: string, id: number, reply: FastifyReply) =>
    await sendFile(context, await sharedFile(context, token, id), request, reply);
  const options = { config, exposeHeadRoute: false };
  app.get(path, { ...options, schema }, (request, reply) =>
    answer(request, request.params.token, request.params.file_id, reply),
  );
  const hidden = { hide: true, params: fileParams, security: [] };
  app.head(path, { ...options, schema: hidden }, (request, reply) =>
    answer(request, request.params.token, request.params.file_id, reply),
  );
}

export function openRoutes(app: HttpServer, context: Context): void {
  for (const add of [viewRoute, downloadRoute]) add(app, context);
}
