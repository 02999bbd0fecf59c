import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { headersOnly } from '../../../http/download-schema.ts';
import { problems } from '../../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../../users/index.ts';
import { adoptSame } from '../../uploads/finish.ts';
import { byteCount, parseChecksum, parseMetadata } from '../../uploads/headers.ts';
import { receivePiece } from '../../uploads/receive.ts';
import type { Upload } from '../../uploads/types.ts';
import { beginUpload, requireUpload } from '../../uploads/uploads.ts';
import { bodyOf } from './body.ts';
import { checksumHeader, requireTus, tusHeader, uploadsPath } from './tus.ts';

const description = `tus 1.0.0, creation: \`Upload-Length\` in bytes, and \`Upload-Metadata\` with \`filename\` and, if it is known,
\`sha256\` (hexadecimal), each in base64. The address of the upload comes in \`Location\`. What is refused is refused
before any byte travels. With \`sha256\` of a file that you have already, the upload is complete at once: \`Upload-Offset\`
is the whole length, and nothing is left to send. A body is taken as the first bytes (creation-with-upload).`;

const schema = {
  tags: ['files'],
  summary: 'Begin an upload that can be resumed',
  description,
  operationId: 'beginUpload',
  bytes: 'application/offset+octet-stream',
  headers: z.object({
    'tus-resumable': tusHeader,
    'upload-length': z.string().describe('Bytes of the whole file'),
    'upload-metadata': z.string().describe('`filename <base64>,sha256 <base64>`'),
    'upload-checksum': checksumHeader,
  }),
  response: {
    201: headersOnly(['Location', 'Upload-Offset', 'Upload-Expires'], 'Begun; send the bytes to Location'),
    ...problems(
      'tus-version-unsupported',
      'file-name-invalid',
      'file-empty',
      'payload-too-large',
      'quota-exceeded',
      'storage-full',
      'upload-checksum-unknown',
      'upload-checksum-mismatch',
      'upload-digest-mismatch',
    ),
  },
};

/** Content that is here already is not sent again. */
async function begun(context: Context, upload: Upload): Promise<number> {
  if (upload.sha256 === null) return 0;
  return (await adoptSame(context, upload, upload.sha256)) ? upload.length : 0;
}

async function answer(context: Context, reply: FastifyReply, userId: string, id: string, offset: number) {
  const upload = await requireUpload(context.db, userId, id);
  reply.header('location', `${context.publicUrl}${uploadsPath}/${id}`);
  reply.header('upload-offset', String(offset));
  reply.header('upload-expires', upload.expiresAt.toUTCString());
  return await reply.code(201).send(null);
}

export function createUploadRoute(app: HttpServer, context: Context): void {
  app.post(uploadsPath, { onRequest: [signedIn, requireTus], schema }, async (request, reply) => {
    const { headers } = request;
    if (headers['upload-defer-length'] !== undefined)
      throw problem('invalid-request', { detail: 'Upload-Defer-Length is not offered; say Upload-Length.' });
    const metadata = parseMetadata(headers['upload-metadata']);
    const userId = currentUser(request).id;
    const upload = await beginUpload(context, userId, {
      name: metadata.get('filename') ?? metadata.get('name') ?? '',
      length: byteCount('Upload-Length', headers['upload-length']),
      sha256: metadata.get('sha256'),
    });
    const offset = await begun(context, upload);
    const body = bodyOf(request);
    if (offset > 0 || !body) return await answer(context, reply, userId, upload.id, offset);
    const checksum = parseChecksum(headers['upload-checksum']);
    const came = await receivePiece(context, userId, upload.id, { offset: 0, ...body, checksum });
    return await answer(context, reply, userId, upload.id, came);
  });
}
