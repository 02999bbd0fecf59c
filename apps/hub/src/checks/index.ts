import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { createCheckRoute } from './routes/create.ts';
import { readCheckRoutes } from './routes/read.ts';
import { schemaRoute } from './routes/schema.ts';
import { checkTask, expireChecks } from './task.ts';

export { type Judgement, judge, toldBy } from './judge.ts';
export { pageAnswer, sendPage } from './page-answer.ts';
export { refusalsOf } from './refusals.ts';
export { reportShape } from './shapes.ts';
export type { Told } from './types.ts';
export { startCheckWorkers } from './workers.ts';

export const checkTasks: TaskQueue[] = [checkTask, expireChecks];

export function registerChecks(app: HttpServer, context: Context): void {
  createCheckRoute(app, context);
  readCheckRoutes(app, context);
  schemaRoute(app);
}
