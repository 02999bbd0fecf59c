import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { headersOnly } from '../../../http/download-schema.ts';
import { problems } from '../../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../../users/index.ts';
import { byteCount, parseChecksum } from '../../uploads/headers.ts';
import { receivePiece } from '../../uploads/receive.ts';
import { requireUpload } from '../../uploads/uploads.ts';
import { bodyOf } from './body.ts';
import { idParams } from './shapes.ts';
import { checksumHeader, requireTus, tusHeader, uploadsPath } from './tus.ts';

const description = `tus 1.0.0: bytes from \`Upload-Offset\` on, as \`application/offset+octet-stream\`. What arrives before a link breaks
stays; ask for the offset with HEAD and go on there. With the last byte the file is made, after its SHA-256 was held
against the one announced; its id is in \`Imputehub-File-Id\`. With \`Upload-Checksum\` the bytes are kept all or none.`;

const schema = {
  tags: ['files'],
  summary: 'Send bytes of an upload',
  description,
  operationId: 'appendToUpload',
  bytes: 'application/offset+octet-stream',
  params: idParams,
  headers: z.object({
    'tus-resumable': tusHeader,
    'upload-offset': z.string().describe('Bytes that have come, where these go on'),
    'upload-checksum': checksumHeader,
  }),
  response: {
    204: headersOnly(['Upload-Offset', 'Upload-Expires', 'Imputehub-File-Id'], 'The bytes are kept'),
    ...problems(
      'tus-version-unsupported',
      'unsupported-media-type',
      'upload-not-found',
      'upload-finished',
      'upload-offset-conflict',
      'upload-busy',
      'upload-checksum-unknown',
      'upload-checksum-mismatch',
      'upload-digest-mismatch',
      'payload-too-large',
      'storage-full',
    ),
  },
};

async function take(context: Context, request: FastifyRequest, reply: FastifyReply, id: string) {
  const userId = currentUser(request).id;
  await requireUpload(context.db, userId, id);
  const body = bodyOf(request);
  if (!body)
    throw problem('unsupported-media-type', { detail: 'The body is not application/offset+octet-stream.' });
  const offset = byteCount('Upload-Offset', request.headers['upload-offset']);
  const header = request.headers['upload-checksum'];
  const checksum = parseChecksum(typeof header === 'string' ? header : undefined);
  const came = await receivePiece(context, userId, id, { offset, checksum, ...body });
  const upload = await requireUpload(context.db, userId, id);
  reply.header('upload-offset', String(came));
  reply.header('upload-expires', upload.expiresAt.toUTCString());
  if (upload.fileId !== null) reply.header('imputehub-file-id', String(upload.fileId));
  return await reply.code(204).send(null);
}

export function appendUploadRoute(app: HttpServer, context: Context): void {
  const options = { onRequest: [signedIn, requireTus] };
  app.patch(`${uploadsPath}/:id`, { ...options, schema }, (request, reply) =>
    take(context, request, reply, request.params.id),
  );
  // Behind proxies that let no PATCH through (tus 1.0.0, X-HTTP-Method-Override).
  app.post(
    `${uploadsPath}/:id`,
    { ...options, schema: { hide: true, params: idParams } },
    (request, reply) => {
      if (request.headers['x-http-method-override']?.toString().toUpperCase() !== 'PATCH')
        throw problem('invalid-request', {
          detail: 'Send PATCH, or POST with X-HTTP-Method-Override: PATCH.',
        });
      return take(context, request, reply, request.params.id);
    },
  );
}
