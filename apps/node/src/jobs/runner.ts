import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { type Executor, LocalExecutor } from '../engines/index.ts';
import { Aside } from './aside.ts';
import { runToEnd } from './run.ts';
import { type Job, nextJob } from './store.ts';
import { retire, tidyAll } from './tidy.ts';

const idleMs = 2000;
const retireEveryMs = 60_000;

export interface RunnerOptions {
  executor?: Executor;
  /** Until a job is tried again that an obstacle kept from going on. */
  asideMs?: number;
}

/** Runs the jobs of the queue, oldest first, a few at once; those that a stop interrupted go on before new ones. */
export class Runner {
  readonly #context: Context;
  readonly #running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  readonly #stop = new AbortController();
  readonly #executor: Executor;
  readonly #aside: Aside;
  #wake = new AbortController();
  #paused = false;
  #loop: Promise<void> | undefined;

  constructor(context: Context, { executor, asideMs = 60_000 }: RunnerOptions = {}) {
    this.#context = context;
    this.#executor = executor ?? new LocalExecutor(context.config.threads);
    this.#aside = new Aside(asideMs);
  }

  async start(): Promise<void> {
    await tidyAll(this.#context);
    this.#loop = this.#run();
  }

  /** A job was added. */
  poke(): void {
    this.#wake.abort();
  }

  /** Ends a job's engines, when it runs here; resolves when nothing of it works any more. */
  async cancel(id: string): Promise<void> {
    const found = this.#running.get(id);
    found?.abort.abort(new Error('cancelled'));
    await found?.done;
  }

  /** Another process may run the jobs now: the engines end, and nothing begins until `resume`. */
  pause(): void {
    this.#paused = true;
    this.#abortAll('paused');
  }

  resume(): void {
    this.#paused = false;
    this.poke();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    this.#abortAll('stopping');
    await Promise.allSettled([...this.#running.values()].map(({ done }) => done));
    await this.#loop;
  }

  #abortAll(reason: string): void {
    for (const { abort } of this.#running.values()) abort.abort(new Error(reason));
  }

  async #run(): Promise<void> {
    let retired = 0;
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      try {
        if (Date.now() - retired > retireEveryMs) {
          await retire(this.#context);
          retired = Date.now();
        }
        await this.#fill();
      } catch (err) {
        this.#context.log.error({ err }, 'the queue could not be read');
      }
      await sleep(idleMs, undefined, { signal: this.#wake.signal }).catch(() => {});
    }
  }

  async #fill(): Promise<void> {
    const { db, config } = this.#context;
    while (this.#running.size < config.parallelJobs) {
      const job = await nextJob(db, [...this.#running.keys(), ...this.#aside.waiting()]);
      if (!job || this.#paused || this.#stop.signal.aborted) return;
      this.#begin(job);
    }
  }

  #begin(job: Job): void {
    const abort = new AbortController();
    const run = {
      executor: this.#executor,
      aside: this.#aside,
      signal: abort.signal,
      stopping: this.#stop.signal,
    };
    const done = runToEnd(this.#context, job, run)
      .catch((err) => {
        // Not lost: it is in the queue as before, and is tried again in a while.
        this.#aside.put(job.id);
        this.#context.log.error({ err, job: job.id }, 'a job was interrupted');
      })
      .finally(() => {
        this.#running.delete(job.id);
        this.poke();
      });
    this.#running.set(job.id, { abort, done });
  }
}
