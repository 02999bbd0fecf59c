import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../log/index.ts';

export interface ListenerOptions {
  url: string;
  channel: string;
  /** Shown in pg_stat_activity. */
  application: string;
  /** Something was said on the channel, or may have been while nobody listened. */
  onWord: () => void;
  log: Logger;
}

export interface Listener {
  close(): Promise<void>;
}

const longestWaitMs = 15_000;

/** Listens until the connection ends; answers whether it had begun. */
async function listenOnce(
  { url, channel, application, onWord, log }: ListenerOptions,
  closed: AbortSignal,
): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    application_name: application,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  client.on('error', (err) => log.warn({ err }, `the connection that listens for ${channel} broke`));
  client.once('end', end);
  const stop = () => void client.end().catch(() => {});
  let listening = false;
  try {
    await client.connect();
    closed.addEventListener('abort', stop, { once: true });
    client.on('notification', onWord);
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    listening = true;
    onWord();
    if (closed.aborted) stop();
    await ended;
  } catch (err) {
    if (!closed.aborted) log.warn({ err }, `cannot listen for ${channel}; trying again`);
    stop();
  } finally {
    closed.removeEventListener('abort', stop);
  }
  return listening;
}

/**
 * Hears a channel of PostgreSQL on a connection of its own, which is made anew when it breaks. A word that was said
 * meanwhile is lost, so `onWord` is called after each connecting too.
 */
export function openListener(options: ListenerOptions): Listener {
  const controller = new AbortController();
  const { signal } = controller;
  const run = async () => {
    for (let failures = 0; !signal.aborted; ) {
      failures = (await listenOnce(options, signal)) ? 0 : failures + 1;
      const wait = Math.min(200 * 2 ** failures, longestWaitMs);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async close() {
      controller.abort();
      await running;
    },
  };
}
