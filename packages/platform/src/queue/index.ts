export { type EnqueueOptions, openQueue, type Queue, type QueueOptions } from './queue.ts';
export type { QueueStats } from './stats.ts';
export { defineTask, type RunningTask, type TaskHandler, type TaskKind, type TaskQueue } from './task.ts';
