import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { auditRoute } from './routes/audit.ts';
import { operationRoutes } from './routes/operations.ts';

export { registerProgram } from './program.ts';

export function registerAdmin(app: HttpServer, context: Context): void {
  auditRoute(app, context);
  operationRoutes(app, context);
}
