import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { manageRoutes } from './routes/manage.ts';
import { openRoutes } from './routes/open.ts';

export function registerShares(app: HttpServer, context: Context): void {
  manageRoutes(app, context);
  openRoutes(app, context);
}
