import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { countJobs } from '../list-store.ts';

const count = z.number().int();

const answer = z
  .object({
    counts: z.object({
      pending: count,
      queued: count,
      running: count,
      completed: count,
      failed: count,
      cancelled: count,
    }),
  })
  .meta({
    examples: [{ counts: { pending: 1, queued: 0, running: 2, completed: 40, failed: 3, cancelled: 0 } }],
  });

export function countsRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'How many jobs you have in each state',
    description: 'Deleted ones are not counted; a state that no job is in is 0.',
    operationId: 'countJobs',
    response: { 200: answer },
  };
  app.get('/api/v1/jobs/counts', { onRequest: signedIn, schema }, async (request) => ({
    counts: await countJobs(context.db, currentUser(request).id),
  }));
}
