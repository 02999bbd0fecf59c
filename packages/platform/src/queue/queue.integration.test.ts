import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { OpenDatabase } from '../database/index.ts';
import { testDatabase } from '../database/testing.ts';
import { createLogger } from '../log/index.ts';
import { defineTask, openQueue, type Queue } from './index.ts';

const kind = defineTask({ name: 'count', data: z.object({ n: z.number() }), retryDelaySeconds: 1 });
const log = createLogger('test', 'silent');
let database: OpenDatabase<Record<string, never>>;
let queue: Queue;

beforeAll(async () => {
  database = await testDatabase();
  queue = await openQueue({ url: database.url, log, kinds: [kind] });
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

test('what waits for its time, what is ready and what runs are told apart', async () => {
  const looked = defineTask({ name: 'looked-at', data: z.object({}) });
  const mine = await openQueue({ url: database.url, log, kinds: [looked] });
  await mine.enqueue(looked, {}, { key: 'later', after: 3600 });
  await mine.enqueue(looked, {}, { key: 'now' });
  const [before] = await mine.stats();
  expect(before).toMatchObject({ name: 'looked-at', waiting: 1, delayed: 1, active: 0, failed: 0 });
  expect(before?.oldestWaitingSeconds).toBeLessThan(60);
  const end = Promise.withResolvers<void>();
  await mine.work(looked, 1, () => end.promise);
  await vi.waitFor(() => expect(mine.active()).toBe(1), 5000);
  expect(await mine.stats()).toMatchObject([{ waiting: 0, active: 1, oldestWaitingSeconds: null }]);
  end.resolve();
  await vi.waitFor(() => expect(mine.active()).toBe(0), 5000);
  await mine.stop();
});

test('a task exists when and only when its transaction commits', async () => {
  const seen: number[] = [];
  await database.db
    .transaction()
    .execute(async (trx) => {
      await queue.enqueue(kind, { n: 1 }, { key: 'rolled back' }, trx);
      throw new Error('roll back');
    })
    .catch(() => {});
  await database.db.transaction().execute((trx) => queue.enqueue(kind, { n: 2 }, { key: 'committed' }, trx));
  await queue.work(kind, 2, async ({ data }) => {
    seen.push(data.n);
  });
  await vi.waitFor(() => expect(seen).toEqual([2]), 10_000);
});

test('of one key one runs and one waits, never two at once', async () => {
  const other = defineTask({ name: 'keyed', data: z.object({}) });
  const mine = await openQueue({ url: database.url, log, kinds: [other] });
  let running = 0;
  let most = 0;
  let runs = 0;
  await mine.work(other, 5, async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(300);
    running -= 1;
    runs += 1;
  });
  expect(await mine.enqueue(other, {}, { key: 'a' })).toBe(true);
  await vi.waitFor(() => expect(running).toBe(1), 5000);
  expect(await mine.enqueue(other, {}, { key: 'a' })).toBe(true);
  expect(await mine.enqueue(other, {}, { key: 'a' })).toBe(false);
  await vi.waitFor(() => expect(runs).toBe(2), 10_000);
  expect(most).toBe(1);
  await mine.stop();
});

test('a task whose run fails is run again with the next attempt number', async () => {
  const failing = defineTask({ name: 'failing', data: z.object({}), retryDelaySeconds: 1 });
  const mine = await openQueue({ url: database.url, log, kinds: [failing] });
  const attempts: number[] = [];
  await mine.work(failing, 1, async ({ attempt }) => {
    attempts.push(attempt);
    if (attempt === 0) throw new Error('first time');
  });
  await mine.enqueue(failing, {}, { key: 'a' });
  await vi.waitFor(() => expect(attempts).toEqual([0, 1]), 20_000);
  await mine.stop();
});

test('a task of a worker killed by SIGKILL is run again by another within a minute', {
  timeout: 90_000,
}, async () => {
  const killed = defineTask({ name: 'killed', data: z.object({}) });
  const mine = await openQueue({ url: database.url, log, kinds: [killed] });
  await mine.enqueue(killed, {}, { key: 'a' });
  const child = fork(join(import.meta.dirname, 'killed-worker.fixture.ts'), [database.url]);
  await new Promise((resolve) => child.once('message', resolve));
  child.kill('SIGKILL');
  let again = false;
  await mine.work(killed, 1, async () => {
    again = true;
  });
  await vi.waitFor(() => expect(again).toBe(true), { timeout: 60_000, interval: 250 });
  await mine.stop();
});
