import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';

const issued = z.object({ id: z.uuid(), token: z.string(), url: z.string(), expires_at: z.string() });
const shared = z.object({
  status: z.string(),
  states: z.array(z.object({ status: z.string(), at: z.string() })),
  results: z.array(z.object({ id: z.number(), name: z.string(), size: z.number(), sha256: z.string() })),
});

let s: Scene;
let job: string;
beforeAll(async () => {
  s = await scene();
  job = (await s.submit()).id;
  await s.until(job, ({ status }) => status === 'queued');
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  await s.until(job, ({ status }) => status === 'completed');
});
afterAll(() => s?.close());

const share = async (body: object = {}, id = job) => {
  const { status, body: answer } = await s.user.api('POST', `/api/v1/jobs/${id}/shares`, body);
  expect(status).toBe(201);
  return issued.parse(answer);
};
const view = (token: string) => s.hub.anonymous('GET', `/api/v1/shared/${token}`);
const fileUrl = (token: string, id: number) => `/api/v1/shared/${token}/files/${id}/download`;
const fetchFile = (token: string, id: number, headers: Record<string, string> = {}) =>
  fetch(`${s.hub.url}${fileUrl(token, id)}`, { headers });

test('one key makes one link and tells its token again; once ended it stays so', async () => {
  const path = `/api/v1/jobs/${job}/shares`;
  const post = (body: object = {}) => s.user.api('POST', path, body, { 'idempotency-key': 's1' });
  const answers = await Promise.all([post(), post()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  const [one, other] = answers.map(({ body }) => issued.parse(body));
  expect(one).toEqual(other);
  expect((await view(one?.token ?? '')).status).toBe(200);
  const reused = { status: 422, body: { code: 'idempotency-key-reused' } };
  expect(await post({ downloads: true })).toMatchObject(reused);
  await s.user.api('DELETE', `${path}/${one?.id}`);
  expect(await post()).toMatchObject(reused);
  expect((await view(one?.token ?? '')).status).toBe(404);
});

describe('a link', () => {
  test('shows the job without an account, and nothing of its owner or inputs', async () => {
    const { token, url } = await share();
    expect(url).toBe(`${s.hub.url}/shared/${token}`);
    const answer = await view(token);
    expect(answer).toMatchObject({
      status: 200,
      body: { name: 'A cohort', status: 'completed', service_name: 'Scripted', downloads: false },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { states, results } = shared.parse(answer.body);
    expect(states.map(({ status }) => status)).toEqual(expect.arrayContaining(['pending', 'completed']));
    expect(results.map(({ name }) => name)).toContain('chr20.dose.vcf.gz');
    const text = JSON.stringify(answer.body);
    for (const secret of [s.user.username, s.user.id, job, 'chr20.vcf.gz', token])
      expect(text).not.toContain(secret);
  });

  test('with downloads gives results, ranges too, and no other file', async () => {
    const { token } = await share({ downloads: true, expires_in_days: 1 });
    const [result] = shared.parse((await view(token)).body).results;
    if (!result) throw new Error('no results');
    const whole = await fetchFile(token, result.id);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const digest = createHash('sha256').update(bytes).digest();
    expect(digest.toString('hex')).toBe(result.sha256);
    expect(whole.headers.get('repr-digest')).toBe(`sha-256=:${digest.toString('base64')}:`);
    const part = await fetchFile(token, result.id, {
      range: 'bytes=10-19',
      'if-range': `"${result.sha256}"`,
    });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    const input = (await s.job(job)).input_files[0]?.id ?? 0;
    expect(await s.hub.anonymous('GET', fileUrl(token, input))).toMatchObject({
      status: 404,
      body: { code: 'file-not-found' },
    });
  });

  test('without downloads gives none', async () => {
    const { token } = await share();
    const [result] = shared.parse((await view(token)).body).results;
    expect(await s.hub.anonymous('GET', fileUrl(token, result?.id ?? 0))).toMatchObject({
      status: 403,
      body: { code: 'share-without-downloads' },
    });
  });

  test('ends when it is deleted, when its time is over, and with its job', async () => {
    const [one, two, three] = [await share(), await share(), await share()];
    expect((await s.user.api('DELETE', `/api/v1/jobs/${job}/shares/${one.id}`)).status).toBe(204);
    expect(await view(one.token)).toMatchObject({ status: 404, body: { code: 'share-not-found' } });
    expect(await s.user.api('DELETE', `/api/v1/jobs/${job}/shares/${one.id}`)).toMatchObject({
      status: 404,
      body: { code: 'share-not-found' },
    });
    await sql`update job_shares set expires_at = now() where id = ${two.id}`.execute(s.hub.context.db);
    expect(await view(two.token)).toMatchObject({ status: 410, body: { code: 'share-expired' } });
    await sql`update jobs set deleted_at = now() where id = ${job}`.execute(s.hub.context.db);
    expect((await view(three.token)).status).toBe(404);
    await sql`update jobs set deleted_at = null where id = ${job}`.execute(s.hub.context.db);
    await sql`update users set disabled_at = now() where id = ${s.user.id}`.execute(s.hub.context.db);
    expect((await view(three.token)).status).toBe(404);
    await sql`update users set disabled_at = null where id = ${s.user.id}`.execute(s.hub.context.db);
    expect((await view(three.token)).status).toBe(200);
  });

  test('is listed without its token, which stands nowhere', async () => {
    const { id, token } = await share();
    await view(token);
    const { body } = await s.user.api('GET', `/api/v1/jobs/${job}/shares`);
    const listed = z.object({ data: z.array(z.looseObject({ id: z.uuid() })) }).parse(body).data;
    expect(listed.find((entry) => entry.id === id)).toMatchObject({ last_used_at: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain(token);
    const { rows } = await sql<{
      text: string;
    }>`select string_agg(j::text, '') as text from job_shares j`.execute(s.hub.context.db);
    expect(rows[0]?.text).not.toContain(token);
  });

  test('of another one’s job is made, listed and ended by nobody else', async () => {
    const { id } = await share();
    const other = await s.hub.newUser();
    const path = `/api/v1/jobs/${job}/shares`;
    for (const [method, to] of [
      ['POST', path],
      ['GET', path],
      ['DELETE', `${path}/${id}`],
    ] as const)
      expect((await other.api(method, to, method === 'POST' ? {} : undefined)).status).toBe(404);
  });

  test.each([0, 91, 1.5])('does not last %d days', async (expires_in_days) => {
    expect((await s.user.api('POST', `/api/v1/jobs/${job}/shares`, { expires_in_days })).status).toBe(400);
  });
});

test('shows an open job too, without results', async () => {
  const open = await s.submit();
  const { token } = await share({ downloads: true }, open.id);
  expect(await view(token)).toMatchObject({ status: 200, body: { results: [] } });
});
