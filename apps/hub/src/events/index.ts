import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Live } from './live.ts';
import { recentRoute } from './routes/recent.ts';
import { streamRoute } from './routes/stream.ts';
import { sweepEvents } from './sweep.ts';

export { createLive, type Live } from './live.ts';
export { afterQuery, streamAnswer, streamHeaders, streamNotes } from './schema.ts';
export { streamEvents } from './stream.ts';
export { startEventWorkers } from './sweep.ts';

export const eventTasks: TaskQueue[] = [sweepEvents];

export function registerEvents(app: HttpServer, context: Context, live: Live): void {
  // Open streams would keep the server from closing.
  app.addHook('preClose', () => live.close());
  streamRoute(app, context, live);
  recentRoute(app, context);
}
