import { createVault } from '@imputehub/platform';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub, type TestUser } from '../../testing/hub.ts';
import { notify } from '../index.ts';
import type { NotificationKind } from '../types.ts';
import { type Behaviour, type Receiver, startReceiver } from './receiver.fixture.ts';
import { deliverWebhook } from './tell.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

const open: Receiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close();
});

const created = z.object({ id: z.number(), url: z.string(), secret: z.string() });
const delivery = z.object({
  id: z.number(),
  event_id: z.string(),
  kind: z.string(),
  status: z.enum(['pending', 'delivered', 'failed']),
  attempts: z.number(),
  response_status: z.number().nullable(),
  error: z.string().nullable(),
  next_attempt_at: z.string().nullable(),
});
const deliveries = z.object({ data: z.array(delivery), next_cursor: z.string().nullable() });

interface Setting {
  user: TestUser;
  receiver: Receiver;
  webhook: z.infer<typeof created>;
  path: string;
  tell(title: string, kind?: NotificationKind): Promise<void>;
  sent(): Promise<z.infer<typeof delivery>[]>;
  change(fields: Record<string, unknown>): Promise<void>;
}

/** A user with one webhook, and the receiver behind it. */
async function setting(behaviours: Behaviour[] = [], fields = {}): Promise<Setting> {
  const receiver = await startReceiver(behaviours);
  open.push(receiver);
  const user = await hub.newUser();
  const { body } = await user.api('POST', '/api/v1/webhooks', { url: receiver.url, ...fields });
  const webhook = created.parse(body);
  const path = `/api/v1/webhooks/${webhook.id}`;
  const { db, queue } = hub.context;
  return {
    user,
    receiver,
    webhook,
    path,
    tell: (title, kind = 'job_completed') =>
      db
        .transaction()
        .execute((trx) => notify(trx, queue, { userId: user.id, kind, jobId: null, title, message: 'm' })),
    sent: async () => deliveries.parse((await user.api('GET', `${path}/deliveries`)).body).data,
    change: async (values) => {
      await db.updateTable('webhooks').set(values).where('id', '=', webhook.id).execute();
    },
  };
}

const soon = { timeout: 20_000, interval: 100 };

describe('an event', () => {
  test('comes once, signed, with its id, in the published form; and only the kinds that are wanted', async () => {
    const s = await setting([], { kinds: ['job_failed', 'job_completed'] });
    await s.tell('not wanted', 'job_submitted');
    await s.tell('Cohort A is complete');
    await vi.waitFor(() => expect(s.receiver.received).toHaveLength(1), soon);
    const [got] = s.receiver.received;
    const headers = z.record(z.string(), z.string()).parse(got?.headers);
    const event = new Webhook(s.webhook.secret).verify(got?.body ?? '', headers);
    const schema = (await hub.anonymous('GET', '/api/v1/schemas/webhook-event.json')).body;
    expect(z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(schema)).parse(event)).toMatchObject({
      type: 'job_completed',
      data: { title: 'Cohort A is complete', job_id: null, event_id: headers['webhook-id'] },
    });
    await vi.waitFor(async () => expect((await s.sent())[0]?.status).toBe('delivered'), soon);
    expect(await s.sent()).toMatchObject([{ attempts: 1, response_status: 204, error: null }]);
    const { body } = await s.user.api('GET', s.path);
    expect(body).toMatchObject({ last_delivery: { status: 'delivered' }, failing_since: null });
    expect(JSON.stringify(body)).not.toContain('whsec_');
  });

  test('of a channel that is switched off, and of a transaction that was rolled back, does not come', async () => {
    const s = await setting();
    const off = { data: [{ kind: 'job_running', channel: 'webhook', enabled: false }] };
    await s.user.api('PUT', '/api/v1/notifications/preferences', off);
    await s.tell('off', 'job_running');
    const { db, queue } = hub.context;
    const event = { userId: s.user.id, kind: 'job_failed' as const, jobId: null, title: 't', message: 'm' };
    const broken = db.transaction().execute(async (trx) => {
      await notify(trx, queue, event);
      throw new Error('roll back');
    });
    await expect(broken).rejects.toThrow('roll back');
    expect(await s.sent()).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  test('is tried again under the same id and body, with a signature of its own time', async () => {
    const s = await setting([500]);
    await s.tell('first');
    await vi.waitFor(() => expect(s.receiver.received).toHaveLength(2), soon);
    const [one, two] = s.receiver.received;
    expect(two?.body).toBe(one?.body);
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(Number(two?.headers['webhook-timestamp'])).toBeGreaterThan(
      Number(one?.headers['webhook-timestamp']),
    );
    const headers = z.record(z.string(), z.string()).parse(two?.headers);
    expect(() => new Webhook(s.webhook.secret).verify(two?.body ?? '', headers)).not.toThrow();
    await vi.waitFor(
      async () => expect((await s.sent())[0]).toMatchObject({ status: 'delivered', attempts: 2 }),
      soon,
    );
  });

  test('is left alone as long as it asks, also by what comes after', async () => {
    const s = await setting([{ status: 429, headers: { 'retry-after': '3600' } }]);
    await s.tell('first');
    await vi.waitFor(async () => expect((await s.sent())[0]?.attempts).toBe(1), soon);
    await s.tell('second');
    const inAnHour = (text: string | null | undefined) =>
      Math.abs(Date.parse(text ?? '') - Date.now() - 3_600_000) < 60_000;
    await vi.waitFor(async () => {
      const [second, first] = await s.sent();
      expect(first).toMatchObject({ status: 'pending', response_status: 429 });
      expect(second).toMatchObject({ status: 'pending', attempts: 0 });
      expect([first, second].map((d) => inAnHour(d?.next_attempt_at))).toEqual([true, true]);
    }, soon);
    expect(s.receiver.received).toHaveLength(1);
  });

  test('for days is switched off, and its owner told; switched on again, what was lost can be sent again', async () => {
    const s = await setting([500]);
    await s.change({ failing_since: new Date(Date.now() - 3 * 86_400_000), failures: 30 });
    await s.tell('the last');
    await vi.waitFor(async () => expect((await s.sent())[0]?.attempts).toBe(1), soon);
    const { db, queue } = hub.context;
    const [waiting] = await s.sent();
    await s.change({ held_until: null });
    s.receiver.behaviours.push('reset');
    await db
      .updateTable('webhook_deliveries')
      .set({ attempts: 9, next_attempt_at: new Date() })
      .where('id', '=', waiting?.id ?? 0)
      .execute();
    await queue.enqueue(deliverWebhook, { id: waiting?.id ?? 0 }, { key: `${waiting?.id} now` });
    await vi.waitFor(async () => expect((await s.sent())[0]?.status).toBe('failed'), soon);
    expect((await s.user.api('GET', s.path)).body).toMatchObject({ is_active: false });
    const inbox = await s.user.api('GET', '/api/v1/notifications?unread=true');
    expect(inbox.body).toMatchObject({
      data: [
        {
          kind: 'attention_needed',
          title: expect.stringMatching(/webhook at 127.0.0.1:\d+ was switched off/),
        },
        {},
      ],
    });
    const again = `${s.path}/deliveries/${waiting?.id}/redeliver`;
    expect(await s.user.api('POST', again)).toMatchObject({
      status: 409,
      body: { code: 'webhook-inactive' },
    });
    await s.tell('while it is off');
    expect(await s.sent()).toHaveLength(1);
    await s.user.api('PATCH', s.path, { is_active: true });
    expect((await s.user.api('POST', again)).status).toBe(202);
    await vi.waitFor(async () => {
      const [newer, older] = await s.sent();
      expect(newer).toMatchObject({ status: 'delivered', event_id: older?.event_id });
    }, soon);
  });

  test('with 410 is switched off at once', async () => {
    const s = await setting([410]);
    await s.tell('first');
    await vi.waitFor(
      async () => expect((await s.sent())[0]).toMatchObject({ status: 'failed', attempts: 1 }),
      soon,
    );
    expect((await s.user.api('GET', s.path)).body).toMatchObject({ is_active: false });
  });
});

describe('a test', () => {
  test('is sent once and now, and answers what came of it; switched off too', async () => {
    const s = await setting([503]);
    await s.user.api('PATCH', s.path, { is_active: false });
    expect(await s.user.api('POST', `${s.path}/test`)).toMatchObject({
      status: 200,
      body: { kind: 'test', status: 'failed', response_status: 503, attempts: 1, next_attempt_at: null },
    });
    expect((await s.user.api('POST', `${s.path}/test`)).body).toMatchObject({ status: 'delivered' });
    expect(JSON.parse(s.receiver.received[1]?.body ?? '')).toMatchObject({ type: 'test' });
  });
});

test('a secret that is replaced signs beside the new one for a day', async () => {
  const s = await setting();
  const { body } = await s.user.api('POST', `${s.path}/rotate-secret`);
  const { secret } = z.object({ secret: z.string() }).parse(body);
  const verifies = async () => {
    await s.user.api('POST', `${s.path}/test`);
    const got = s.receiver.received.at(-1);
    const headers = z.record(z.string(), z.string()).parse(got?.headers);
    return [secret, s.webhook.secret].map((key) => {
      try {
        return Boolean(new Webhook(key).verify(got?.body ?? '', headers));
      } catch {
        return false;
      }
    });
  };
  expect(await verifies()).toEqual([true, true]);
  await s.change({ previous_until: new Date() });
  expect(await verifies()).toEqual([true, false]);
});

test('a secret that another key of the hub sealed sends nothing, and can be replaced', async () => {
  const s = await setting();
  const sealed = createVault('another key').seal(s.webhook.secret, `webhook:${s.webhook.id}`);
  await s.change({ sealed_secret: sealed });
  const test = () => s.user.api('POST', `${s.path}/test`);
  expect((await test()).body).toMatchObject({ status: 'failed', error: expect.stringMatching(/replace/) });
  expect(s.receiver.received).toEqual([]);
  expect((await s.user.api('POST', `${s.path}/rotate-secret`)).status).toBe(200);
  expect((await test()).body).toMatchObject({ status: 'delivered' });
});

test('an event that was written while the webhook was switched off is not sent', async () => {
  const s = await setting([{ status: 503, headers: { 'retry-after': '60' } }]);
  await s.tell('first');
  await vi.waitFor(async () => expect((await s.sent())[0]?.attempts).toBe(1), soon);
  await s.change({ is_active: false });
  const [waiting] = await s.sent();
  await hub.context.queue.enqueue(deliverWebhook, { id: waiting?.id ?? 0 }, { key: `${waiting?.id} now` });
  await vi.waitFor(async () => expect((await s.sent())[0]?.status).toBe('failed'), soon);
  expect(s.receiver.received).toHaveLength(1);
});

describe('webhooks are kept', () => {
  test('listed, changed, removed; the secret is sealed', async () => {
    const s = await setting([], { description: 'Cluster', kinds: ['job_failed'] });
    const change = { description: 'Other', kinds: [] };
    expect(await s.user.api('PATCH', s.path, change)).toMatchObject({ status: 200, body: change });
    expect(await s.user.api('PATCH', s.path, {})).toMatchObject({ status: 200, body: change });
    expect((await s.user.api('GET', '/api/v1/webhooks')).body).toMatchObject({
      data: [{ ...change, is_active: true }],
    });
    const row = await hub.context.db
      .selectFrom('webhooks')
      .selectAll()
      .where('id', '=', s.webhook.id)
      .executeTakeFirst();
    expect(JSON.stringify(row)).not.toContain(s.webhook.secret.slice(6));
    expect((await s.user.api('DELETE', s.path)).status).toBe(204);
    expect((await s.user.api('GET', s.path)).body).toMatchObject({ code: 'webhook-not-found' });
  });

  test('no more than an account may have, also when asked for all at once', async () => {
    const user = await hub.newUser();
    const add = () => user.api('POST', '/api/v1/webhooks', { url: 'https://example.org/' });
    const answers = await Promise.all(Array.from({ length: 25 }, add));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'too-many-webhooks' });
  });

  test('an address that is refused, and kinds that nobody knows', async () => {
    const user = await hub.newUser();
    const add = (body: object) => user.api('POST', '/api/v1/webhooks', body);
    expect(await add({ url: 'ftp://example.org' })).toMatchObject({
      status: 400,
      body: { code: 'webhook-address-refused' },
    });
    expect(await add({ url: 'https://example.org', kinds: ['job_lost'] })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });
});
