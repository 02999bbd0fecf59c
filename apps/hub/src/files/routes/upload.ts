import { type HttpServer, problem } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { deleteFile, receiveFile } from '../files.ts';
import { fileShape, toFileShape } from '../shapes.ts';
import type { StoredFile } from '../types.ts';

const description = `\`multipart/form-data\`, one or more parts with a file name; they are streamed to storage. A text part
\`sha256\` before a file is compared with what arrived. Either every file of the request is kept, or none.`;

const schema = {
  tags: ['files'],
  summary: 'Upload genotype files',
  description,
  operationId: 'uploadFiles',
  consumes: ['multipart/form-data'],
  response: {
    201: z.object({ data: z.array(fileShape) }),
    ...problems(
      'not-signed-in',
      'upload-empty',
      'file-empty',
      'file-name-invalid',
      'upload-digest-mismatch',
      'upload-incomplete',
      'payload-too-large',
      'storage-full',
      'unsupported-media-type',
    ),
  },
};

export function uploadRoute(app: HttpServer, context: Context): void {
  app.post('/api/v1/files', { onRequest: signedIn, schema }, async (request, reply) => {
    if (!request.isMultipart()) throw problem('unsupported-media-type');
    const user = currentUser(request);
    const received: StoredFile[] = [];
    try {
      let sha256: string | undefined;
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          if (part.fieldname === 'sha256' && typeof part.value === 'string') sha256 = part.value;
          continue;
        }
        const { filename, file: stream } = part;
        received.push(
          await receiveFile(context, user.id, {
            filename,
            stream,
            sha256,
            truncated: () => stream.truncated,
          }),
        );
        sha256 = undefined;
      }
      if (received.length === 0) throw problem('upload-empty');
    } catch (error) {
      for (const file of received) await deleteFile(context, user.id, file.id);
      throw request.raw.aborted ? problem('upload-incomplete', { cause: error }) : error;
    }
    return await reply.code(201).send({ data: received.map((file) => toFileShape(context, file)) });
  });
}
