import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, problem } from '@imputehub/platform';
import pg from 'pg';

export interface QueueLockOptions {
  url: string;
  log: Logger;
  /** The connection broke: another process may take the queue. */
  onLost: () => void;
  onRegained: () => void;
}

const againMs = 1000;
/** The session of a node that was just killed may still be listed. */
const patienceMs = 5000;

/** One process runs the jobs of a database: a lock held by a connection, which ends with the process. */
export class QueueLock {
  readonly #options: QueueLockOptions;
  readonly #released = new AbortController();
  #client: pg.Client | undefined;

  constructor(options: QueueLockOptions) {
    this.#options = options;
  }

  /** Throws `conflict` when another process has it. */
  async take(): Promise<void> {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(250)) {
      if (await this.#try()) return;
    }
    throw problem('conflict', {
      detail: 'Another node runs on this data directory already.',
      next: 'Stop it first, or give this one another IMPUTEHUB_NODE_DATA.',
    });
  }

  async release(): Promise<void> {
    this.#released.abort();
    await this.#client?.end();
  }

  async #try(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'imputehub-node-lock',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    // What breaks is told by `end`, and by the query.
    client.on('error', () => {});
    await client.connect();
    const sql = `select pg_try_advisory_lock(hashtext('imputehub-node runner')) as held`;
    const { rows } = await client.query(sql);
    if (!rows[0]?.held) {
      await client.end();
      return false;
    }
    this.#client = client;
    client.once('end', () => void this.#lost());
    return true;
  }

  async #lost(): Promise<void> {
    const { log, onLost, onRegained } = this.#options;
    const { signal } = this.#released;
    if (signal.aborted) return;
    log.error('the connection that holds the queue was lost; jobs wait until it is back');
    onLost();
    while (!(await this.#try().catch(() => false))) {
      await sleep(againMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
    }
    log.info('the queue is held again; jobs go on');
    onRegained();
  }
}
