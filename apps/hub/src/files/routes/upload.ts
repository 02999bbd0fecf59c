import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { discardUploads, keepUploads, type Received, receiveUpload } from '../files.ts';
import { requireSpaceForForm } from '../quota.ts';
import { fileShape, toFileShape } from '../shapes.ts';

const description = `\`multipart/form-data\`, one or more parts with a file name; they are streamed to storage. A text part
\`sha256\` before a file is compared with what arrived. Either every file of the request is kept, or none.`;

const form = z
  .object({
    sha256: z.string().optional().describe('Of the file that follows, hex'),
    file: z.array(z.file()).min(1).describe('Parts with a file name, whatever their field name'),
  })
  .meta({ examples: [{ file: ['(the bytes of chr20.vcf.gz)'] }] });

const schema = {
  tags: ['files'],
  summary: 'Upload genotype files',
  description,
  operationId: 'uploadFiles',
  form,
  response: {
    201: listOf(fileShape),
    ...problems(
      'upload-empty',
      'file-empty',
      'file-name-invalid',
      'upload-digest-mismatch',
      'upload-incomplete',
      'payload-too-large',
      'storage-full',
      'quota-exceeded',
    ),
  },
};

/** Streams every file part into storage, adding each to `received` as it is complete. */
async function receiveAll(context: Context, request: FastifyRequest, received: Received[]): Promise<void> {
  let sha256: string | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'sha256' && typeof part.value === 'string') sha256 = part.value;
      continue;
    }
    const { filename, file: stream } = part;
    received.push(
      await receiveUpload(context, { filename, stream, sha256, truncated: () => stream.truncated }),
    );
    sha256 = undefined;
  }
  if (received.length === 0) throw problem('upload-empty');
}

export function uploadRoute(app: HttpServer, context: Context): void {
  app.post('/api/v1/files', { onRequest: signedIn, schema }, async (request, reply) => {
    if (!request.isMultipart()) throw problem('unsupported-media-type');
    await requireSpaceForForm(context, currentUser(request).id, request.headers['content-length']);
    const received: Received[] = [];
    try {
      await receiveAll(context, request, received);
      const user = currentUser(request);
      const files = await context.db.transaction().execute((trx) => keepUploads(trx, user.id, received));
      return await reply.code(201).send({ data: files.map((file) => toFileShape(context, file)) });
    } catch (error) {
      await discardUploads(context, received);
      throw request.raw.aborted ? problem('upload-incomplete', { cause: error }) : error;
    }
  });
}
