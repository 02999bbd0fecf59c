import type { Shutdown, TaskQueue } from '@imputehub/platform';
import type { Context } from './context.ts';
import { notificationTasks, startNotificationWorkers } from './notifications/index.ts';

/** Every kind of background work of the hub. */
export const taskKinds: TaskQueue[] = [...notificationTasks];

/** Takes up background work in this process. */
export async function startWorkers(context: Context, shutdown: Shutdown): Promise<void> {
  await startNotificationWorkers(context, shutdown);
}
