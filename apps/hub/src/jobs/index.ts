import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Live } from '../events/index.ts';
import { actRoutes } from './routes/act.ts';
import { bulkRoute } from './routes/bulk.ts';
import { checkRoutes } from './routes/check.ts';
import { countsRoute } from './routes/counts.ts';
import { createRoute } from './routes/create.ts';
import { jobEventsRoute } from './routes/events.ts';
import { provenanceRoute } from './routes/provenance.ts';
import { qualityRoute } from './routes/quality.ts';
import { readRoutes } from './routes/read.ts';
import { resultRoutes } from './routes/results.ts';
import { slimRoutes } from './routes/slim.ts';

export { requireJob } from './jobs.ts';
export { namesOf, type StateTime, stateTimes } from './list-store.ts';
export { qualityOfResults } from './quality/quality.ts';
export { type ResultFile, resultsOf } from './results/results.ts';
export { qualityShape } from './routes/quality.ts';
export { jobStatuses } from './states.ts';
export { findJob } from './store.ts';
export { jobTasks } from './tasks.ts';
export type { Job } from './types.ts';
export { wakeWaitingJobs } from './wake.ts';
export { startJobWorkers } from './workers.ts';

export async function registerJobs(app: HttpServer, context: Context, live: Live): Promise<void> {
  createRoute(app, context);
  readRoutes(app, context);
  countsRoute(app, context);
  checkRoutes(app, context);
  actRoutes(app, context);
  bulkRoute(app, context);
  resultRoutes(app, context);
  jobEventsRoute(app, context, live);
  qualityRoute(app, context);
  slimRoutes(app, context);
  provenanceRoute(app, context);
}
