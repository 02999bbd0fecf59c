import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { draftListRoutes } from './routes/list.ts';
import { draftRoutes } from './routes/one.ts';

export function registerDrafts(app: HttpServer, context: Context): void {
  draftListRoutes(app, context);
  draftRoutes(app, context);
}
