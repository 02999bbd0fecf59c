import { contentDisposition, type HttpServer, namesTag, parseRange } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { bytesOf, headersOnly } from '../../http/download-schema.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { openStored, requireFile } from '../files.ts';
import { mediaTypes } from '../names.ts';
import type { StoredFile } from '../types.ts';
import { fileParams } from './read.ts';

const always = ['Accept-Ranges', 'Content-Disposition', 'ETag'] as const;

const schema = {
  tags: ['files'],
  summary: 'Download a file',
  description:
    'Takes `Range` and `If-Range`, so that a broken download goes on where it stopped. The ETag is the SHA-256.',
  operationId: 'downloadFile',
  params: fileParams,
  headers: z.object({
    range: z.string().optional().describe('One range, e.g. `bytes=1000-`; several at once answer everything'),
    'if-range': z.string().optional().describe('The ETag: the range counts only for the same file'),
    'if-none-match': z.string().optional().describe('The ETag: 304 when you have this file already'),
  }),
  response: {
    200: bytesOf(mediaTypes, [...always, 'Content-Length'], 'The whole file'),
    206: bytesOf(mediaTypes, [...always, 'Content-Length', 'Content-Range'], 'The range that was asked for'),
    304: headersOnly([...always], 'You have this file already'),
    ...problems('file-not-found', 'file-gone', 'range-not-satisfiable'),
  },
};

const etagOf = ({ sha256 }: StoredFile) => `"${sha256}"`;

/** A range is honoured unless `If-Range` names another version (RFC 9110 section 13.1.5). */
function wantedRange({ headers }: FastifyRequest, file: StoredFile) {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etagOf(file)) return undefined;
  return parseRange(headers.range, file.size);
}

async function send(context: Context, file: StoredFile, request: FastifyRequest, reply: FastifyReply) {
  reply
    .header('etag', etagOf(file))
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'private, no-transform')
    .header('content-type', file.contentType)
    .header('content-disposition', contentDisposition(file.name));
  if (namesTag(request.headers['if-none-match'], etagOf(file))) return await reply.code(304).send();
  const range = wantedRange(request, file);
  const length = range ? range.end - range.start + 1 : file.size;
  reply.code(range ? 206 : 200).header('content-length', length);
  if (range) reply.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  if (request.method === 'HEAD') return await reply.send();
  return await reply.send(await openStored(context, file, range));
}

export function downloadRoute(app: HttpServer, context: Context): void {
  const path = '/api/v1/files/:id/download';
  const options = { onRequest: signedIn, exposeHeadRoute: false };
  const answer = async (request: FastifyRequest, id: number, reply: FastifyReply) =>
    await send(context, await requireFile(context.db, currentUser(request).id, id), request, reply);
  app.get(path, { ...options, schema }, (request, reply) => answer(request, request.params.id, reply));
  app.head(path, { ...options, schema: { hide: true, params: fileParams } }, (request, reply) =>
    answer(request, request.params.id, reply),
  );
}
