import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from './jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s?.close());

const nobody = '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071';
const answer = z.object({
  data: z.array(
    z.strictObject({
      job_id: z.string(),
      ok: z.boolean(),
      code: z.string().optional(),
      detail: z.string().optional(),
      new_job_id: z.string().optional(),
    }),
  ),
});

async function bulk(
  action: string,
  job_ids: string[],
  more: object = {},
  api = s.user.api,
  headers: Record<string, string> = {},
) {
  const { status, body } = await api('POST', '/api/v1/jobs/bulk', { action, job_ids, ...more }, headers);
  expect(status).toBe(200);
  return answer.parse(body).data;
}

const submitted = async (n: number) => {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) ids.push((await s.submit()).id);
  return ids;
};
const statusOf = async (id: string) => (await s.job(id)).status;

test('each job is acted on by itself, and what one refuses keeps no other', async () => {
  const [a = '', b = '', c = ''] = await submitted(3);
  await s.user.api('POST', `/api/v1/jobs/${b}/cancel`);
  const outcomes = await bulk('cancel', [a, b, nobody, c]);
  expect(outcomes).toMatchObject([
    { job_id: a, ok: true },
    { job_id: b, ok: false, code: 'job-ended' },
    { job_id: nobody, ok: false, code: 'job-not-found' },
    { job_id: c, ok: true },
  ]);
  expect([await statusOf(a), await statusOf(c)]).toEqual(['cancelled', 'cancelled']);
});

test('a retry names the new job; a job that is named twice is retried once', async () => {
  const [a = '', open = ''] = await submitted(2);
  await bulk('cancel', [a]);
  const outcomes = await bulk('retry', [a, a.toUpperCase(), open]);
  expect(outcomes).toMatchObject([
    { job_id: a, ok: true },
    { job_id: open, ok: false, code: 'job-not-retryable' },
  ]);
  const made = outcomes[0]?.new_job_id ?? '';
  expect(await s.job(made)).toMatchObject({ retry_of: a, status: 'pending' });
});

/** How many jobs were made of each, deleted ones too. */
async function retriesOf(ids: string[]): Promise<number[]> {
  const rows = await s.hub.context.db
    .selectFrom('jobs')
    .select('retry_of')
    .where('retry_of', 'in', ids)
    .execute();
  return ids.map((id) => rows.filter(({ retry_of }) => retry_of === id).length);
}

const keyed = (ids: string[], key: string) => bulk('retry', ids, {}, s.user.api, { 'idempotency-key': key });

test('however far a retry of many came and however often it is sent, each job is retried once', {
  timeout: 60_000,
}, async () => {
  const ids = await submitted(4);
  await bulk('cancel', ids);
  const some = fc.subarray(ids, { minLength: 1 });
  const sendings = fc.array(fc.record({ some, together: fc.boolean(), ends: fc.boolean() }), {
    maxLength: 4,
  });
  let key = 0;
  await fc.assert(
    fc.asyncProperty(sendings, async (list) => {
      key += 1;
      await s.hub.context.db.deleteFrom('jobs').where('retry_of', 'in', ids).execute();
      for (const { some, together, ends } of list) {
        const sent = () => keyed(some, `k${key}`);
        await (together ? Promise.all([sent(), sent()]) : sent());
        const made = await sent();
        if (ends) await bulk('cancel', [made[0]?.new_job_id ?? '']);
      }
      const outcomes = await keyed(ids, `k${key}`);
      expect(await keyed(ids, `k${key}`)).toEqual(outcomes);
      expect(outcomes.every(({ ok, new_job_id }) => ok && new_job_id !== undefined)).toBe(true);
      expect(await retriesOf(ids)).toEqual(ids.map(() => 1));
    }),
    { numRuns: 12 },
  );
});

test('without a key a retry that stands is the answer; one that ended badly is followed by another', async () => {
  const [a = ''] = await submitted(1);
  await bulk('cancel', [a]);
  const [first] = await bulk('retry', [a]);
  expect(await bulk('retry', [a])).toEqual([first]);
  const again = await s.user.api('POST', `/api/v1/jobs/${a}/retry`);
  expect(again).toMatchObject({ status: 200, body: { id: first?.new_job_id } });
  await bulk('cancel', [first?.new_job_id ?? '']);
  expect((await s.user.api('POST', `/api/v1/jobs/${a}/retry`)).status).toBe(201);
  expect(await retriesOf([a])).toEqual([2]);
});

test('deleted jobs are gone, those that have not ended stay', async () => {
  const [a = '', open = ''] = await submitted(2);
  await bulk('cancel', [a]);
  expect(await bulk('delete', [open, a], { delete_files: true })).toMatchObject([
    { job_id: open, ok: false, code: 'job-not-ended' },
    { job_id: a, ok: true },
  ]);
  expect((await s.user.api('GET', `/api/v1/jobs/${a}`)).status).toBe(404);
  expect(await statusOf(open)).toBe('pending');
});

test('jobs of others are not there', async () => {
  const [a = ''] = await submitted(1);
  const other = await s.hub.newUser();
  for (const action of ['cancel', 'retry', 'delete'])
    expect(await bulk(action, [a], {}, other.api)).toMatchObject([{ ok: false, code: 'job-not-found' }]);
  expect(await statusOf(a)).toBe('pending');
});

test('200 at once and no more, and only what is an id', async () => {
  const { rows } = await sql<{
    id: string;
  }>`select gen_random_uuid()::text as id from generate_series(1, 201)`.execute(s.hub.context.db);
  const ids = rows.map(({ id }) => id);
  expect((await bulk('cancel', ids.slice(1))).length).toBe(200);
  for (const job_ids of [ids, [], ['1; drop table jobs']])
    expect((await s.user.api('POST', '/api/v1/jobs/bulk', { action: 'cancel', job_ids })).status).toBe(400);
});
