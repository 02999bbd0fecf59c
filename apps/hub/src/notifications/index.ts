import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { deliverMail } from './delivery.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { preferenceRoutes } from './routes/preferences.ts';

export { startNotificationWorkers } from './delivery.ts';
export { notify } from './notifications.ts';
export type { NotificationKind } from './types.ts';

export const notificationTasks: TaskQueue[] = [deliverMail];

export async function registerNotifications(app: HttpServer, context: Context): Promise<void> {
  inboxRoutes(app, context);
  preferenceRoutes(app, context);
}
