import type { Shutdown, TaskQueue } from '@imputehub/platform';
import type { Context } from './context.ts';

/** Every kind of background work of the hub. */
export const taskKinds: TaskQueue[] = [];

/** Takes up background work in this process. */
export async function startWorkers(_context: Context, _shutdown: Shutdown): Promise<void> {}
