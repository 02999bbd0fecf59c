import type { Shutdown, TaskQueue } from '@imputehub/platform';
import { auditTasks, startAuditWorkers } from './audit/index.ts';
import { checkTasks, startCheckWorkers } from './checks/index.ts';
import type { Context } from './context.ts';
import { eventTasks, startEventWorkers } from './events/index.ts';
import { fileTasks, startFileWorkers } from './files/index.ts';
import { fixTasks, startFixWorkers } from './fixes/index.ts';
import { jobTasks, startJobWorkers } from './jobs/index.ts';
import { notificationTasks, startNotificationWorkers } from './notifications/index.ts';
import { serviceTasks, startServiceWorkers } from './services/index.ts';

/** Every kind of background work of the hub. */
export const taskKinds: TaskQueue[] = [
  ...fileTasks,
  ...notificationTasks,
  ...serviceTasks,
  ...checkTasks,
  ...eventTasks,
  ...fixTasks,
  ...jobTasks,
  ...auditTasks,
];

/** Takes up background work in this process. */
export async function startWorkers(context: Context, shutdown: Shutdown): Promise<void> {
  await startFileWorkers(context, shutdown);
  await startNotificationWorkers(context, shutdown);
  await startServiceWorkers(context, shutdown);
  await startCheckWorkers(context, shutdown);
  await startEventWorkers(context, shutdown);
  await startFixWorkers(context, shutdown);
  await startJobWorkers(context, shutdown);
  await startAuditWorkers(context, shutdown);
}
