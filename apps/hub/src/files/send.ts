import { contentDisposition, namesTag, parseRange } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { bytesOf, headersOnly } from '../http/download-schema.ts';
import { openStored } from './files.ts';
import { mediaTypes } from './names.ts';
import type { StoredFile } from './types.ts';

const always = ['Accept-Ranges', 'Content-Disposition', 'ETag', 'Repr-Digest'] as const;

/** What any route that sends a file takes and answers. */
export const fileHeaders = z.object({
  range: z.string().optional().describe('One range, e.g. `bytes=1000-`; several at once answer everything'),
  'if-range': z.string().optional().describe('The ETag: the range counts only for the same file'),
  'if-none-match': z.string().optional().describe('The ETag: 304 when you have this file already'),
});

export const fileAnswers = {
  200: bytesOf(mediaTypes, [...always, 'Content-Length'], 'The whole file'),
  206: bytesOf(mediaTypes, [...always, 'Content-Length', 'Content-Range'], 'The range that was asked for'),
  304: headersOnly([...always], 'You have this file already'),
};

const etagOf = ({ sha256 }: StoredFile) => `"${sha256}"`;

/** Of the whole file, also where a range is sent (RFC 9530 section 3). */
const digestOf = ({ sha256 }: StoredFile) => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

/** A range is honoured unless `If-Range` names another version (RFC 9110 section 13.1.5). */
function wantedRange({ headers }: FastifyRequest, file: StoredFile) {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etagOf(file)) return undefined;
  return parseRange(headers.range, file.size);
}

/** Sends a file, or the range that was asked for. Throws `range-not-satisfiable`, `file-gone`. */
export async function sendFile(
  context: Context,
  file: StoredFile,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  reply
    .header('etag', etagOf(file))
    .header('repr-digest', digestOf(file))
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
