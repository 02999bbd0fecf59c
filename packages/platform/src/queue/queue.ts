import type { Kysely } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Logger } from '../log/index.ts';
import { type QueueStats, statsOf } from './stats.ts';
import type { TaskHandler, TaskKind, TaskQueue } from './task.ts';
import { wakes } from './wake.ts';

export interface EnqueueOptions {
  /** Tasks of one kind and key do not run side by side. */
  key: string;
  /** Seconds from now. */
  after?: number;
  /** Higher first. */
  priority?: number;
}

export interface Queue {
  /**
   * Puts a task into the queue, within the transaction `within` if given: it exists when and only when that
   * commits. False when one of the same key is waiting already.
   */
  enqueue<T extends object, DB>(
    kind: TaskKind<T>,
    data: T,
    options: EnqueueOptions,
    within?: Kysely<DB>,
  ): Promise<boolean>;
  /** Takes up tasks of this kind in this process, at most `concurrency` at once. */
  work<T extends object>(kind: TaskKind<T>, concurrency: number, handler: TaskHandler<T>): Promise<void>;
  /** Whether the queue's tables answer. */
  healthy(): Promise<boolean>;
  /** How many tasks this process runs now. */
  active(): number;
  /** How each kind of task stands, on all machines. */
  stats(): Promise<QueueStats[]>;
  /** Takes up nothing new, aborts what runs and waits for it; what did not finish is run again at the next start. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  url: string;
  log: Logger;
  kinds: TaskQueue[];
  /** Connections of its own. Default 4. */
  poolSize?: number;
}

/**
 * A worker that is killed stops its heartbeat; 20 s later its tasks count as failed and are run again.
 * Long enough for a loaded machine, short enough that nobody asks what happened.
 */
const heartbeatSeconds = 20;
const stopWithinMs = 20_000;

async function createQueues(boss: PgBoss, kinds: TaskQueue[]) {
  for (const kind of kinds) {
    const options = {
      expireInSeconds: kind.expireSeconds ?? 24 * 3600 - 1,
      heartbeatSeconds,
      retryLimit: kind.retryLimit ?? 1000,
      retryDelay: kind.retryDelaySeconds ?? 2,
      retryBackoff: true,
      retryDelayMax: kind.retryDelayMaxSeconds ?? 300,
      deleteAfterSeconds: 24 * 3600,
      notify: true,
    };
    await boss.createQueue(kind.name, { ...options, policy: 'stately' });
  }
}

/** Connects to the queue in the given database (pg-boss, schema `pgboss`) and makes its tables where missing. */
export async function openQueue({ url, log, kinds, poolSize = 4 }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    max: poolSize,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: false,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  await boss.start();
  await createQueues(boss, kinds);
  const timers = wakes();
  const workers = new Map<string, string[]>();
  let active = 0;
  const wake = (kind: string) => {
    for (const id of workers.get(kind) ?? []) boss.notifyWorker(id);
  };
  return {
    async enqueue(kind, data, { key, after = 0, priority = 0 }, within) {
      const db = within ? { db: fromKysely(within) } : {};
      const options = { ...db, singletonKey: key, startAfter: after, priority };
      const sent = (await boss.send(kind.name, kind.data.parse(data), options)) !== null;
      if (sent) timers.after(after, () => wake(kind.name));
      return sent;
    },
    async work(kind, concurrency, handler) {
      const ids: string[] = [];
      workers.set(kind.name, ids);
      for (let i = 0; i < concurrency; i++) {
        const options = {
          ...workOptions,
          notifyPollingIntervalSeconds: i === 0 ? pollSeconds : idlePollSeconds,
        };
        const id = await boss.work<object>(kind.name, options, async ([job]) => {
          if (!job) return;
          active += 1;
          await runOne(kind, job, handler, log).finally(() => {
            active -= 1;
            // Else the next one that waits would be looked for at the next poll only.
            boss.notifyWorker(id);
          });
        });
        ids.push(id);
      }
    },
    async healthy() {
      return await boss.isInstalled().catch(() => false);
    },
    active: () => active,
    stats: () =>
      statsOf(
        boss,
        kinds.map(({ name }) => name),
      ),
    async stop() {
      timers.stop();
      await boss.stop({ graceful: true, timeout: stopWithinMs });
    },
  };
}

/**
 * Workers are told of tasks that are put in, and by timers of those that become due; asking finds what else there is:
 * tasks put off by a process that is gone, and those that failed. A hub has 40 workers that
 * asked every 2 s each, and at rest took 2.4 % of a processor with its database; so the first of a kind asks more often than the others.
 */
const pollSeconds = 4;
const idlePollSeconds = 20;

const workOptions = {
  batchSize: 1,
  pollingIntervalSeconds: 2,
  heartbeatRefreshSeconds: heartbeatSeconds / 4,
};

interface Taken {
  data: object;
  retryCount: number;
  signal: AbortSignal;
}

async function runOne<T extends object>(kind: TaskKind<T>, job: Taken, handler: TaskHandler<T>, log: Logger) {
  const data = kind.data.safeParse(job.data);
  if (!data.success) {
    log.error({ task: kind.name, issues: data.error.issues }, 'a task nobody can read was dropped');
    return;
  }
  try {
    await handler({ data: data.data, attempt: job.retryCount, signal: job.signal });
  } catch (error) {
    log.warn(
      { err: error, task: kind.name, data: data.data, attempt: job.retryCount },
      'a task failed and will be run again',
    );
    throw error;
  }
}
