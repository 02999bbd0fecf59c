import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { recentAtOnce, recentEvents } from '../recent.ts';
import { afterQuery, recentShape } from '../schema.ts';

export function recentRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['events'],
    summary: 'What happened after an event, for where streams do not pass',
    description: `The same events as the stream, at most ${recentAtOnce} in one answer. Ask again with \`after\` = \`last_id\`; without \`after\` only where to begin is told.`,
    operationId: 'listRecentEvents',
    querystring: afterQuery,
    response: { 200: recentShape },
  };
  app.get('/api/v1/events/recent', { onRequest: signedIn, schema }, async (request) =>
    recentEvents(context, currentUser(request).id, request.query.after),
  );
}
