import type { Shutdown, TaskQueue } from '@imputehub/platform';
import type { Context } from './context.ts';
import { fileTasks, startFileWorkers } from './files/index.ts';
import { notificationTasks, startNotificationWorkers } from './notifications/index.ts';

/** Every kind of background work of the hub. */
export const taskKinds: TaskQueue[] = [...fileTasks, ...notificationTasks];

/** Takes up background work in this process. */
export async function startWorkers(context: Context, shutdown: Shutdown): Promise<void> {
  await startFileWorkers(context, shutdown);
  await startNotificationWorkers(context, shutdown);
}
