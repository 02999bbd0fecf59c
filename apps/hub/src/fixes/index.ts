import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { changesRoutes } from './routes/changes.ts';
import { createFixRoute } from './routes/create.ts';
import { readFixRoutes } from './routes/read.ts';
import { expireFixes, fixTask } from './task.ts';

export { startFixWorkers } from './workers.ts';

export const fixTasks: TaskQueue[] = [fixTask, expireFixes];

export function registerFixes(app: HttpServer, context: Context): void {
  createFixRoute(app, context);
  readFixRoutes(app, context);
  changesRoutes(app, context);
}
