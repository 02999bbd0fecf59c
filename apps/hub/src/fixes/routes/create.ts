import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { createFix } from '../fixes.ts';
import { fixOptionsShape } from '../options.ts';
import { fixShape, toFixShape } from '../shapes.ts';

const id = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

const body = z
  .object({
    file_ids: z.array(id).min(1).max(50).describe('Files of yours; all three of PLINK data'),
    options: fixOptionsShape.describe('What to mend; nothing is changed that is not asked for'),
    dry_run: z.boolean().default(false).describe('Only make the list of changes'),
  })
  .meta({
    examples: [
      { file_ids: [12], options: { all: true, reference_panel_id: 4, population: 'AFR' }, dry_run: true },
    ],
  });

export function createFixRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Mend uploaded files',
    description:
      'Makes files that services take, with a list of every change; the originals are not touched. Answers at once; the work runs in the background: look at `GET /fixes/{id}` until its status is `done`. The mended files are yours, to be named as input of jobs and checks. The same request again with the same `Idempotency-Key` answers the same fix.',
    operationId: 'createFix',
    body,
    headers: idempotencyHeaders,
    response: {
      202: fixShape,
      ...problems(
        'file-not-found',
        'panel-not-found',
        'fix-sites-missing',
        'fix-chain-missing',
        'quota-exceeded',
        'storage-full',
        'idempotency-key-reused',
      ),
    },
  };
  app.post('/api/v1/fixes', { onRequest: signedIn, schema }, async (request, reply) => {
    const { file_ids, options, dry_run } = request.body;
    const wanted = { fileIds: file_ids, options, dryRun: dry_run };
    const key = request.headers['idempotency-key'];
    const fix = await createFix(context, currentUser(request).id, wanted, key);
    return await reply.code(202).send(await toFixShape(context, fix));
  });
}
