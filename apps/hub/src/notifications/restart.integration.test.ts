import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@imputehub/platform';
import { testDatabase } from '@imputehub/platform/testing';
import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Role, type RunningHub, startHub } from '../boot.ts';
import { hubConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { ensureFirstAdmin } from '../users/index.ts';
import { chooseDigest } from './digests/digests.ts';
import { notify } from './index.ts';
import { tidyNotifications } from './tidy.ts';
import type { NotificationKind } from './types.ts';
import { startReceiver } from './webhooks/receiver.fixture.ts';
import { createWebhook } from './webhooks/webhooks.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let directory: string;
let hub: RunningHub;
let userId: string;

const run = async (role: Role = 'all') => {
  const env = {
    IMPUTEHUB_DATA: directory,
    DATABASE_URL: database.url,
    IMPUTEHUB_PORT: '0',
    IMPUTEHUB_PRIVATE_WEBHOOKS: 'true',
  };
  hub = await startHub(hubConfig(env), createLogger('test', 'silent'), role);
};
const restart = async (role?: Role) => {
  await hub.shutdown.close();
  await run(role);
};

beforeEach(async () => {
  database = await testDatabase();
  directory = mkdtempSync(join(tmpdir(), 'imputehub-restart-'));
  await run('api');
  await ensureFirstAdmin(hub.context);
  const admin = await hub.context.db.selectFrom('users').select('id').executeTakeFirstOrThrow();
  userId = admin.id;
});
afterEach(async () => {
  await hub.shutdown.close();
  await database.close();
});

async function tell(title: string, kind: NotificationKind = 'job_completed') {
  const { db, queue } = hub.context;
  const event = { userId, kind, jobId: null, title, message: `All about ${title}` };
  await db.transaction().execute((trx) => notify(trx, queue, event));
}

async function mails() {
  const path = join(directory, 'mail');
  const names = (() => {
    try {
      return readdirSync(path).filter((name) => name.endsWith('.eml'));
    } catch {
      return [];
    }
  })();
  return await Promise.all(names.toSorted().map((name) => simpleParser(readFileSync(join(path, name)))));
}
const subjects = async () => (await mails()).map(({ subject }) => subject);
const soon = { timeout: 20_000, interval: 100 };

/** Everything that comes by the clock has been looked at once more. */
async function tidied({ queue, db }: Context): Promise<void> {
  const before = await db.selectFrom('mail_outbox').select('id').execute();
  await queue.enqueue(tidyNotifications, {}, { key: `now ${Math.random()}` });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await db.selectFrom('mail_outbox').select('id').execute()).toEqual(before);
}
const due = () =>
  hub.context.db
    .updateTable('notification_digests')
    .set({ next_at: new Date(0) })
    .execute();

describe('a digest', () => {
  const daily = { email: 'daily' as const, hour: 8, timeZone: 'Africa/Johannesburg' };

  test('tells of everything once, over restarts; what must not wait comes at once', async () => {
    await chooseDigest(hub.context, userId, daily);
    for (const title of ['one', 'two']) await tell(title);
    await tell('broken', 'job_failed');
    await restart();
    await vi.waitFor(async () => expect(await subjects()).toEqual(['[ImputeHub] broken']), soon);
    await tell('three', 'slim_ready');
    await restart('api');
    await due();
    await restart();
    const all = ['[ImputeHub] broken', '[ImputeHub] 3 notifications'];
    await vi.waitFor(async () => expect(await subjects()).toEqual(all), soon);
    const digest = (await mails())[1];
    for (const part of [digest?.text ?? '', String(digest?.html)]) {
      const places = ['one', 'two', 'three'].map((title) => part.indexOf(`All about ${title}`));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
    expect(digest?.text).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d \(Africa\/Johannesburg\) {2}one/);
    await restart();
    await tidied(hub.context);
    const { next_at } = await hub.context.db
      .selectFrom('notification_digests')
      .select('next_at')
      .executeTakeFirstOrThrow();
    expect(next_at?.getTime()).toBeGreaterThan(Date.now());
    expect(await subjects()).toEqual(all);
  });

  test('that is switched off tells then of what waited; what was written meanwhile is not forgotten', async () => {
    await restart();
    await chooseDigest(hub.context, userId, daily);
    await tell('one');
    await chooseDigest(hub.context, userId, { ...daily, email: 'off' });
    await vi.waitFor(async () => expect(await subjects()).toEqual(['[ImputeHub] 1 notification']), soon);
    await hub.context.db
      .insertInto('digest_entries')
      .values({
        user_id: userId,
        kind: 'job_completed',
        job_id: null,
        title: 'late',
        message: 'm',
        mail_id: null,
      })
      .execute();
    await hub.context.queue.enqueue(tidyNotifications, {}, { key: 'now' });
    await vi.waitFor(async () => expect(await subjects()).toHaveLength(2), soon);
  });

  test('of very many things shows 200 and says how many more', async () => {
    await chooseDigest(hub.context, userId, daily);
    const entry = { user_id: userId, kind: 'job_completed', job_id: null, message: 'm', mail_id: null };
    const rows = Array.from({ length: 1234 }, (_, i) => ({ ...entry, title: `job ${i}` }));
    await hub.context.db.insertInto('digest_entries').values(rows).execute();
    await due();
    await restart();
    await vi.waitFor(async () => expect(await subjects()).toEqual(['[ImputeHub] 1,234 notifications']), soon);
    const [digest] = await mails();
    expect(digest?.text).toContain('And 1034 more');
    expect(digest?.text).not.toContain('job 200\n');
  });
});

test('a hub that stops while it delivers delivers again, under the same id', {
  timeout: 60_000,
}, async () => {
  const receiver = await startReceiver(['hang']);
  await restart();
  await createWebhook(hub.context, userId, { url: receiver.url, description: '', kinds: [] });
  await tell('once');
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), soon);
  await restart();
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2), { timeout: 40_000, interval: 100 });
  const [first, second] = receiver.received;
  expect(second?.body).toBe(first?.body);
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  await receiver.close();
});

test('a delivery and a mail whose tasks were lost are found again', async () => {
  const receiver = await startReceiver();
  const { db } = hub.context;
  await createWebhook(hub.context, userId, { url: receiver.url, description: '', kinds: [] });
  await tell('lost');
  await sql`delete from pgboss.job`.execute(db);
  await db
    .updateTable('webhook_deliveries')
    .set({ next_attempt_at: new Date(Date.now() - 600_000) })
    .execute();
  await restart();
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), soon);
  await vi.waitFor(async () => expect(await subjects()).toEqual(['[ImputeHub] lost']), soon);
  await receiver.close();
});

test('what was sent is forgotten after 30 days; what was not is kept', async () => {
  const { db } = hub.context;
  const receiver = await startReceiver();
  await createWebhook(hub.context, userId, { url: receiver.url, description: '', kinds: [] });
  for (const title of ['old', 'waiting']) await tell(title);
  const old = new Date(Date.now() - 31 * 86_400_000);
  await db.updateTable('mail_outbox').set({ sent_at: old }).where('title', '=', 'old').execute();
  const far = new Date(Date.now() + 86_400_000);
  await db.updateTable('webhook_deliveries').set({ created_at: old, next_attempt_at: far }).execute();
  const [first] = await db.selectFrom('webhook_deliveries').select('id').orderBy('id').execute();
  await db
    .updateTable('webhook_deliveries')
    .set({ status: 'delivered' })
    .where('id', '=', first?.id ?? 0)
    .execute();
  await restart();
  await vi.waitFor(async () => {
    expect(await outboxTitles()).toEqual(['waiting']);
    const left = await hub.context.db.selectFrom('webhook_deliveries').select('status').execute();
    expect(left).toEqual([{ status: 'pending' }]);
  }, soon);
  await receiver.close();
});

const outboxTitles = async () =>
  (await hub.context.db.selectFrom('mail_outbox').select('title').execute()).map(({ title }) => title);
