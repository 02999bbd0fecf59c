import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { signedIn } from '../../users/index.ts';
import type { Live } from '../live.ts';
import { afterQuery, streamAnswer, streamHeaders, streamNotes } from '../schema.ts';
import { streamEvents } from '../stream.ts';

export function streamRoute(app: HttpServer, context: Context, live: Live): void {
  const schema = {
    tags: ['events'],
    summary: 'What happens to your jobs, files, checks and inbox, while it happens',
    description: streamNotes,
    operationId: 'streamEvents',
    querystring: afterQuery,
    headers: streamHeaders,
    response: { 200: streamAnswer, ...problems('too-many-streams', 'not-ready') },
  };
  app.get(
    '/api/v1/events',
    { onRequest: signedIn, schema, exposeHeadRoute: false },
    async (request, reply) =>
      await streamEvents(context, live, { after: request.query.after }, request, reply),
  );
}
