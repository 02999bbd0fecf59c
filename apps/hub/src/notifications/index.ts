import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { deliverMail } from './mail/deliver.ts';
import { digestRoutes } from './routes/digest.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { preferenceRoutes } from './routes/preferences.ts';
import { deliveryRoutes } from './routes/webhooks/deliveries.ts';
import { webhookRoutes } from './routes/webhooks/manage.ts';
import { eventSchemaRoute } from './routes/webhooks/schema.ts';
import { tidyNotifications } from './tidy.ts';
import { deliverWebhook } from './webhooks/tell.ts';

export { notify, notifySlimReady } from './notifications.ts';
export type { NotificationKind } from './types.ts';
export { startNotificationWorkers } from './workers.ts';

export const notificationTasks: TaskQueue[] = [deliverMail, deliverWebhook, tidyNotifications];

export async function registerNotifications(app: HttpServer, context: Context): Promise<void> {
  inboxRoutes(app, context);
  preferenceRoutes(app, context);
  digestRoutes(app, context);
  webhookRoutes(app, context);
  deliveryRoutes(app, context);
  eventSchemaRoute(app);
}
