import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireFile } from '../files.ts';
import { previewOf } from '../preview/preview.ts';
import { fileParams } from './read.ts';

const preview = z
  .object({
    kind: z
      .enum(['text', 'zip', 'binary'])
      .describe(
        '`zip`: each line is an entry and its bytes, with a tab between; `binary`: there are no lines',
      ),
    lines: z.array(z.string()).describe('A line of more than 2,000 characters is cut'),
    truncated: z.boolean().describe('There is more of the file, or of a line'),
  })
  .meta({ examples: [{ kind: 'text', lines: ['##fileformat=VCFv4.2'], truncated: true }] });

const querystring = z.object({
  lines: z.coerce.number().int().min(1).max(1000).default(50).describe('At most so many lines'),
});

export function previewRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['files'],
    summary: 'The beginning of a file',
    description: 'Text as it is, or unpacked where it is gzip or BGZF; of a zip its entries.',
    operationId: 'previewFile',
    params: fileParams,
    querystring,
    response: { 200: preview, ...problems('file-not-found', 'file-gone') },
  };
  app.get('/api/v1/files/:id/preview', { onRequest: signedIn, schema }, async (request) => {
    const file = await requireFile(context.db, currentUser(request).id, request.params.id);
    return await previewOf(context, file, request.query.lines);
  });
}
