import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const activity = async () => {
  const { body } = await s.user.api('GET', '/api/v1/services');
  const entry = z.object({ id: z.number(), activity: z.record(z.string(), z.unknown()) });
  return z
    .object({ data: z.array(entry) })
    .parse(body)
    .data.find(({ id }) => id === s.serviceId)?.activity;
};

/** As a job that was submitted then would be kept: it ended so many seconds later. */
async function ended(daysAgo: number, seconds: number, mode = 'imputation'): Promise<void> {
  const { db } = s.hub.context;
  const { id } = await s.submit();
  const submitted = new Date(Date.now() - daysAgo * 86_400_000);
  const completed = new Date(submitted.getTime() + seconds * 1000);
  const set = { status: 'completed', mode, submitted_at: submitted, completed_at: completed } as const;
  await db.updateTable('jobs').set(set).where('id', '=', id).execute();
}

test('a service where nothing has been done says so', async () => {
  expect(await activity()).toEqual({
    jobs_waiting: 0,
    jobs_running: 0,
    completed_30_days: 0,
    median_seconds: null,
    last_completed_at: null,
  });
});

test('what waits, runs and was done in the last 30 days', async () => {
  await ended(3, 100);
  await ended(2, 300);
  await ended(1, 5000);
  await ended(1, 1, 'qc_only');
  await ended(40, 9000);
  await s.submit();
  expect(await activity()).toMatchObject({
    jobs_waiting: 1,
    jobs_running: 0,
    completed_30_days: 4,
    median_seconds: 300,
  });
});

const history = z.object({
  data: z.array(z.looseObject({ at: z.iso.datetime(), health_status: z.string() })),
});
const looks = async (query = '') =>
  history.parse((await s.user.api('GET', `/api/v1/services/${s.serviceId}/health/history${query}`)).body)
    .data;

test('each look at a service is kept, oldest first', async () => {
  await s.user.api('POST', `/api/v1/services/${s.serviceId}/test`);
  const { db } = s.hub.context;
  const at = new Date(Date.now() - 30 * 3_600_000);
  const before = { service_id: s.serviceId, health_status: 'unhealthy', message: 'no answer' } as const;
  await db
    .insertInto('service_health')
    .values({ ...before, latency_ms: null, at })
    .execute();
  expect((await looks()).at(-1)).toMatchObject({ health_status: 'healthy', message: null });
  expect((await looks('?hours=48'))[0]).toMatchObject({ health_status: 'unhealthy', message: 'no answer' });
  expect((await looks()).length).toBe((await looks('?hours=48')).length - 1);
});

test.each([
  ['?hours=0', 400, 'invalid-request'],
  ['?hours=721', 400, 'invalid-request'],
])('history %s', async (query, status, code) => {
  const path = `/api/v1/services/${s.serviceId}/health/history${query}`;
  expect(await s.user.api('GET', path)).toMatchObject({ status, body: { code } });
});

test('the history of a service that is not there, and without an account', async () => {
  const path = '/api/v1/services/999999/health/history';
  expect(await s.user.api('GET', path)).toMatchObject({ status: 404, body: { code: 'service-not-found' } });
  expect((await s.hub.anonymous('GET', path)).status).toBe(401);
});

const panels = z.object({
  data: z.array(z.object({ name: z.string(), samples: z.number().nullable() })),
  next_cursor: z.string().nullable(),
});

test('panels are found by words, population and size, page by page', async () => {
  const { db } = s.hub.context;
  const rows = ['100%_good', 'Gambia', 'Kenya', 'Mali'].map((name) => ({
    service_id: s.serviceId,
    external_id: `${name}-${randomUUID()}`,
    name: `Panel ${name}`,
    populations: JSON.stringify([{ id: name === 'Mali' ? 'west' : 'east', name: 'AFR East' }]),
  }));
  await db.insertInto('reference_panels').values(rows).execute();
  const find = async (query: string) =>
    panels.parse((await s.user.api('GET', `/api/v1/reference-panels?${query}`)).body);
  const names = async (query: string) => (await find(query)).data.map(({ name }) => name);
  expect(await names('q=gambia')).toEqual(['Panel Gambia']);
  expect(await names('q=WEST')).toEqual(['Panel Mali']);
  expect(await names('q=%25_')).toEqual(['Panel 100%_good']);
  expect(await names('q=nothing')).toEqual([]);
  // A page that holds no match of its own must not end the list.
  const first = await find('population=WEST&limit=1');
  expect(first.data).toHaveLength(1);
  const east = await find('population=east&limit=2');
  expect(east.next_cursor).not.toBeNull();
  expect(await names(`population=east&limit=2&cursor=${east.next_cursor}`)).toHaveLength(1);
});

test('an administrator enters how many people a panel was made of', async () => {
  const path = `/api/v1/reference-panels/${s.panelId}`;
  const change = (body: object) => s.hub.admin.api('PATCH', path, body);
  expect((await change({ samples: 4447 })).body).toMatchObject({ samples: 4447, build: null });
  expect((await change({ build: 'hg38' })).body).toMatchObject({ samples: 4447, build: 'hg38' });
  expect((await change({ samples: null, build: null })).body).toMatchObject({ samples: null, build: null });
  expect(await change({})).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
});
