import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { listOf } from '../../http/page.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { actOnJobs, bulkActions } from '../bulk.ts';

const mostAtOnce = 200;

const body = z
  .object({
    action: z.enum(bulkActions),
    job_ids: z.array(z.uuid()).min(1).max(mostAtOnce),
    delete_files: z.boolean().default(false).describe('With `delete`: the result files too, for good'),
  })
  .meta({ examples: [{ action: 'cancel', job_ids: ['019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071'] }] });

const outcome = z
  .object({
    job_id: z.uuid(),
    ok: z.boolean(),
    code: z.string().optional().describe('Why not: a code of the error catalogue'),
    detail: z.string().optional(),
    new_job_id: z.uuid().optional().describe('The job that a retry made, now or before'),
  })
  .meta({
    examples: [
      {
        job_id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
        ok: false,
        code: 'job-ended',
        detail: 'The job has ended, so this can no longer be done to it.',
      },
    ],
  });

export function bulkRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Cancel, retry or delete many jobs at once',
    description: `At most ${mostAtOnce}, each on its own as the route for one does it. The answer says for each what came of it, in the order asked; what one refuses keeps no other. With an \`Idempotency-Key\` the same request again retries no job twice, however far the first came.`,
    operationId: 'actOnJobs',
    body,
    headers: idempotencyHeaders,
    response: { 200: listOf(outcome) },
  };
  app.post('/api/v1/jobs/bulk', { onRequest: signedIn, schema }, async (request) => {
    const { action, job_ids: jobIds, delete_files: withFiles } = request.body;
    const order = { action, jobIds, withFiles, key: request.headers['idempotency-key'] };
    return { data: await actOnJobs(context, currentUser(request).id, order) };
  });
}
