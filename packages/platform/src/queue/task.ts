import type { z } from 'zod';

/**
 * One kind of background work. At most one task of a kind and key waits, and at most one runs; a second
 * `enqueue` while one waits changes nothing, while one runs it waits behind it.
 */
export interface TaskKind<T extends object = object> {
  /** Queue name: lower case, digits, dots and dashes. */
  name: string;
  /** What a task carries; parsed again when it is taken up, since an older version may have written it. */
  data: z.ZodType<T>;
  /** Longest a run may take, in seconds. Default a day. */
  expireSeconds?: number;
  /** First wait after a failed run, in seconds, doubled each time. Default 2. */
  retryDelaySeconds?: number;
  /** Longest wait between runs, in seconds. Default 300. */
  retryDelayMaxSeconds?: number;
  /** Failed runs before it is given up. Default 1,000: about three days at 300 s. */
  retryLimit?: number;
}

/** What setting up a queue needs of a kind; any kind fits. */
export type TaskQueue = Omit<TaskKind, 'data'>;

export interface RunningTask<T> {
  data: T;
  /** 0 for the first run. */
  attempt: number;
  /** Aborted when the program stops or the task was taken away. */
  signal: AbortSignal;
}

export type TaskHandler<T> = (task: RunningTask<T>) => Promise<void>;

export const defineTask = <T extends object>(kind: TaskKind<T>): TaskKind<T> => kind;
