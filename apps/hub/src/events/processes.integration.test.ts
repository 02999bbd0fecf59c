import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followEvents, type HubEvent } from '@imputehub/client';
import { createLogger } from '@imputehub/platform';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningHub, startHub } from '../boot.ts';
import { hubConfig } from '../config.ts';
import { startTestHub, type TestHub } from '../testing/hub.ts';

let hub: TestHub;
let other: RunningHub;
const directory = mkdtempSync(join(tmpdir(), 'imputehub-test-'));

beforeAll(async () => {
  hub = await startTestHub({}, 'api');
  const env = { IMPUTEHUB_DATA: directory, DATABASE_URL: hub.databaseUrl, IMPUTEHUB_PORT: '0' };
  other = await startHub(hubConfig(env), createLogger('other', 'silent'), 'api');
});
afterAll(async () => {
  await other.shutdown.close();
  await hub.close();
  rmSync(directory, { recursive: true, force: true });
});

function follow(baseUrl: string, after?: number) {
  const end = new AbortController();
  const seen: HubEvent[] = [];
  const onState = vi.fn();
  const run = async () => {
    const options = { baseUrl, token: hub.admin.token, signal: end.signal, after, onState };
    for await (const event of followEvents(options)) seen.push(event);
  };
  const ended = run();
  const stop = async () => {
    end.abort();
    await ended;
  };
  return { seen, onState, stop, begun: () => vi.waitFor(() => expect(onState).toHaveBeenCalled(), 5000) };
}

const write = (title: string) =>
  sql`insert into notifications (user_id, kind, title, message) values (${hub.admin.id}, 'job_failed', ${title}, '')`.execute(
    hub.context.db,
  );
const titles = (seen: HubEvent[]) => seen.flatMap((e) => (e.topic === 'notification' ? [e.title] : []));

test('many tabs at several processes are told the same, over one connection that listens each', async () => {
  const tabs = Array.from({ length: 10 }, (_, i) => follow(i % 2 ? hub.url : (other.url ?? '')));
  await Promise.all(tabs.map((tab) => tab.begun()));
  for (const title of ['one', 'two', 'three']) await write(title);
  for (const tab of tabs)
    await vi.waitFor(() => expect(titles(tab.seen)).toEqual(['one', 'two', 'three']), 5000);
  expect(new Set(tabs.map(({ seen }) => JSON.stringify(seen.map(({ id }) => id)))).size).toBe(1);
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
    where application_name = 'imputehub-events' and datname = current_database()`.execute(hub.context.db);
  expect(rows[0]?.n).toBe(2);
  await Promise.all(tabs.map((tab) => tab.stop()));
});

test('a process that is asked to stop ends its streams at once, and their readers go on elsewhere', async () => {
  const tab = follow(other.url ?? '');
  await tab.begun();
  await write('before');
  await vi.waitFor(() => expect(titles(tab.seen)).toEqual(['before']), 5000);
  const asked = performance.now();
  await other.shutdown.close();
  expect(performance.now() - asked).toBeLessThan(5000);
  await tab.stop();
  await write('between');
  const again = follow(hub.url, tab.seen.at(-1)?.id);
  await write('after');
  await vi.waitFor(() => expect(titles(again.seen)).toEqual(['between', 'after']), 5000);
  await again.stop();
});
