import { createShutdown } from '@imputehub/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub } from '../testing/hub.ts';
import { registerProgram } from './index.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ IMPUTEHUB_SECRET: 'a secret that nobody may see', IMPUTEHUB_AUDIT_DAYS: '30' });
});
afterAll(() => hub.close());

const listed = z.object({ data: z.array(z.record(z.string(), z.unknown())) });
const read = async (what: string) =>
  listed.parse((await hub.admin.api('GET', `/api/v1/admin/${what}`)).body).data;

test('every kind of work is listed', async () => {
  const queues = await read('queues');
  expect(queues.map(({ name }) => name)).toEqual(expect.arrayContaining(['submit-jobs', 'sweep-audit']));
  for (const queue of queues) expect(queue.waiting).toBeGreaterThanOrEqual(0);
});

test('a program is listed while it runs', async () => {
  const { context } = hub;
  const shutdown = createShutdown(context.log);
  await registerProgram(context, 'worker', shutdown);
  const both = await read('workers');
  expect(both).toMatchObject([
    { role: 'all', pid: process.pid },
    { role: 'worker', tasks_active: 0 },
  ]);
  await shutdown.close();
  expect(await read('workers')).toMatchObject([{ role: 'all' }]);
});

test('one that was killed is listed for a day', async () => {
  const { db } = hub.context;
  const lost = { host: 'gone', pid: 1, role: 'worker' as const, version: '0', tasks_active: 1 };
  const seen = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const rows = [23, 25].map((hours, i) => ({
    ...lost,
    id: `00000000-0000-4000-8000-00000000000${i}`,
    started_at: seen(48),
    seen_at: seen(hours),
  }));
  await db.insertInto('workers').values(rows).execute();
  const shutdown = createShutdown(hub.context.log);
  await registerProgram(hub.context, 'worker', shutdown);
  const gone = (await read('workers')).filter(({ host }) => host === 'gone');
  expect(gone.map(({ id }) => id)).toEqual(['00000000-0000-4000-8000-000000000000']);
  await shutdown.close();
});

test('settings in force, and what a start writes down, without secrets', async () => {
  const settings = await read('settings');
  expect(settings).toContainEqual(
    expect.objectContaining({ name: 'auditDays', value: '30', from: 'environment' }),
  );
  const [started] = await read('audit?action=hub-started');
  expect(started).toMatchObject({ actor_name: 'hub', details: { settings: { auditDays: '30' } } });
  for (const shown of [settings, started]) {
    expect(JSON.stringify(shown)).not.toContain('a secret that nobody may see');
    expect(JSON.stringify(shown)).not.toContain(hub.databaseUrl);
  }
});
