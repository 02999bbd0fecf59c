import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import {
  afterQuery,
  type Live,
  streamAnswer,
  streamEvents,
  streamHeaders,
  streamNotes,
} from '../../events/index.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { jobParams } from '../shapes.ts';

export function jobEventsRoute(app: HttpServer, context: Context, live: Live): void {
  const schema = {
    tags: ['jobs'],
    summary: 'What happens to one job, while it happens',
    description: streamNotes,
    operationId: 'streamJobEvents',
    params: jobParams,
    querystring: afterQuery,
    headers: streamHeaders,
    response: { 200: streamAnswer, ...problems('job-not-found', 'too-many-streams', 'not-ready') },
  };
  app.get(
    '/api/v1/jobs/:id/events',
    { onRequest: signedIn, schema, exposeHeadRoute: false },
    async (request, reply) => {
      const { id: jobId } = await requireJob(context.db, currentUser(request).id, request.params.id);
      return await streamEvents(context, live, { jobId, after: request.query.after }, request, reply);
    },
  );
}
