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

async function bulk(action: string, job_ids: string[], more: object = {}, api = s.user.api) {
  const { status, body } = await api('POST', '/api/v1/jobs/bulk', { action, job_ids, ...more });
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
