import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { warnOfExpiry } from './expiring.ts';
import { type Scene, scene } from './jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
const inbox = z.object({
  data: z.array(z.object({ kind: z.string(), title: z.string(), message: z.string() })),
});

async function warnings(): Promise<{ title: string; message: string }[]> {
  const { data } = inbox.parse((await s.user.api('GET', '/api/v1/notifications')).body);
  return data.filter(({ kind }) => kind === 'results_expiring');
}

async function job(name: string, fields: object): Promise<string> {
  const { id } = await s.submit({ name });
  await s.hub.context.db.updateTable('jobs').set(fields).where('id', '=', id).execute();
  return id;
}

test('who waits with results that the service deletes within two days is told, once; nobody else', async () => {
  const waits = {
    status: 'running',
    step: 'collect',
    waiting_for: 'credential',
    message: 'A token is missing',
  };
  await job('in a day', { ...waits, results_expire_at: hours(24) });
  await job('in three days', { ...waits, results_expire_at: hours(72) });
  await job('over', { ...waits, results_expire_at: hours(-1) });
  await job('stored', { status: 'completed', step: 'none', results_expire_at: hours(24) });
  await job('deleted here', { ...waits, results_expire_at: hours(24), deleted_at: new Date() });
  await job('being collected', { ...waits, waiting_for: null, results_expire_at: hours(24) });
  await job('collected late', { ...waits, waiting_for: null, results_expire_at: hours(5) });
  for (let i = 0; i < 2; i++) await warnOfExpiry(s.hub.context);
  const told = await warnings();
  expect(told.map(({ title }) => title).sort()).toEqual([
    'Results of collected late are deleted at Scripted soon',
    'Results of in a day are deleted at Scripted soon',
  ]);
  expect(told.at(-1)?.message).toMatch(/at \d{4}-\d\d-\d\d \d\d:\d\d UTC.*A token is missing/);
});
