import { type Logger, openListener, problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import type { Reader } from './reader.ts';
import { eventsAfter, placeEvents, reach } from './store.ts';

/** What several changes of one moment are gathered in. */
const gatherMs = 25;
/** Looked without a word, should words not come: some poolers carry none. */
const lookEveryMs = 5000;
const pageSize = 1000;

/** One loop behind all connections of this process: woken by PostgreSQL, it reads what is new once, for all readers. */
export interface Live {
  /** Throws `too-many-streams` when this user has `most` already. */
  add(reader: Reader, most: number): Promise<void>;
  remove(reader: Reader): void;
  /** Ends all connections; their readers go on at another process, or when this one is back. */
  close(): Promise<void>;
}

/** Runs `work` soon after it was asked for; asked for while it runs, once more. */
function gathered(work: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let asked = false;
  const run = async () => {
    timer = undefined;
    asked = false;
    running = work();
    await running;
    running = undefined;
    if (asked) ask();
  };
  function ask() {
    asked = true;
    if (running || timer) return;
    timer = setTimeout(() => void run(), gatherMs);
  }
  const stop = async () => {
    clearTimeout(timer);
    await running;
  };
  return { ask, stop };
}

interface Told {
  db: Db;
  log: Logger;
  readers: Set<Reader>;
}

/** Tells all readers what came after `last`; the new last. */
async function tell({ db, readers }: Told, last: number): Promise<number> {
  const events = await eventsAfter(db, last, pageSize);
  const upTo = events.at(-1)?.id ?? last;
  if (events.length > 0) for (const reader of readers) reader.offer(events, upTo);
  return upTo;
}

/** Goes on from here until it is closed. */
async function begin(told: Told, databaseUrl: string) {
  const { db, log } = told;
  let { last } = await reach(db);
  let closed = false;
  const look = async () => {
    try {
      await placeEvents(db);
      for (let before = -1; before !== last && !closed; ) {
        before = last;
        last = await tell(told, last);
      }
    } catch (err) {
      if (!closed) log.warn({ err }, 'new events could not be read; trying again');
    }
  };
  const soon = gathered(look);
  const listener = openListener({
    url: databaseUrl,
    channel: 'imputehub_events',
    application: 'imputehub-events',
    onWord: soon.ask,
    log,
  });
  const timer = setInterval(soon.ask, lookEveryMs);
  return async () => {
    closed = true;
    clearInterval(timer);
    await listener.close();
    await soon.stop();
  };
}

export function createLive({ db, databaseUrl, log }: Pick<Context, 'db' | 'databaseUrl' | 'log'>): Live {
  const readers = new Set<Reader>();
  let begun: Promise<() => Promise<void>> | undefined;
  let closed = false;
  return {
    async add(reader, most) {
      begun ??= begin({ db, log, readers }, databaseUrl);
      await begun.catch((error) => {
        begun = undefined;
        throw error;
      });
      if (closed) throw problem('not-ready');
      const { userId } = reader.scope;
      const own = [...readers].filter(({ scope }) => scope.userId === userId).length;
      if (own >= most) throw problem('too-many-streams', { retryAfter: 60 });
      // What the loop has told before, this reads; what the loop tells from now on, this is offered.
      readers.add(reader);
      reader.catchUp();
    },
    remove: (reader) => void readers.delete(reader),
    async close() {
      closed = true;
      for (const reader of readers) reader.end();
      await (await begun)?.();
    },
  };
}
