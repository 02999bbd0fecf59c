import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { lockedResults, type Scene, type SceneOptions, scene } from './jobs.fixture.ts';

let open: Scene | undefined;
async function start(options?: SceneOptions): Promise<Scene> {
  open = await scene(options);
  return open;
}
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function queued(s: Scene): Promise<{ id: string; external: string }> {
  const { id } = await s.submit();
  const job = await s.until(id, (j) => j.status === 'queued');
  return { id, external: job.external_job_id ?? '' };
}

const limit = { timeout: 60_000 };

test('a job that the service lost on its restart is started again there', limit, async () => {
  const s = await start();
  const { id, external } = await queued(s);
  await s.peer.setState(external, 2);
  await s.until(id, (j) => j.status === 'running');
  await s.peer.setState(external, -1);
  await expect.poll(() => s.peer.jobs[0]?.state, { timeout: 10_000 }).toBe(1);
  await s.peer.setState(external, 4);
  await s.until(id, (j) => j.status === 'completed');
});

test.each([
  ['expired', 7, 'results-expired-at-service', 'failed'],
  ['cancelled by somebody over there', 6, 'job-cancelled-at-service', 'cancelled'],
  ['failed, and the mail about it sent', 9, 'job-failed-at-service', 'failed'],
] as const)('a job that is %s', limit, async (_what, state, code, status) => {
  const s = await start();
  const { id, external } = await queued(s);
  await s.peer.setState(external, state);
  expect(await s.until(id, (j) => j.error !== null)).toMatchObject({ status, error: { code } });
});

test('a job that the service denies once is not lost; one that it goes on denying is', limit, async () => {
  const s = await start();
  const { id } = await queued(s);
  const [gone] = s.peer.jobs.splice(0, 1);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect((await s.job(id)).status).toBe('queued');
  if (gone) s.peer.jobs.push(gone);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect((await s.job(id)).status).toBe('queued');
  s.peer.jobs.splice(0, 1);
  expect(await s.until(id, (j) => j.status === 'failed')).toMatchObject({
    error: { code: 'job-lost-at-service' },
  });
});

test('downloads used up: the job waits for a person, and says why', limit, async () => {
  const s = await start({ maxDownloads: 0 });
  const { id, external } = await queued(s);
  await s.peer.setState(external, 4);
  expect(await s.until(id, (j) => j.waiting_for === 'attention')).toMatchObject({
    status: 'running',
    error: { code: 'downloads-used-up' },
  });
});

test('results of another cohort are not passed on', limit, async () => {
  const s = await start({ results: (job) => lockedResults(job, { samples: 21 }) });
  const { id, external } = await queued(s);
  await s.peer.setState(external, 4);
  const job = await s.until(id, (j) => j.waiting_for === 'attention');
  expect(job.error?.message).toMatch(/21 samples, and 20/);
});

test('a password of the service itself, shown in its messages, opens the results', limit, async () => {
  const s = await start({ results: (job) => lockedResults(job, { password: 'Of<their>Own' }) });
  const { id, external } = await queued(s);
  const message = 'Data have been exported. Use the following password: <b>Of<their>Own</b>';
  await s.peer.setState(external, 4, [{ step: 'Summary', type: 0, message }]);
  await s.until(id, (j) => j.status === 'completed');
});

test('maintenance is waited for', limit, async () => {
  const s = await start();
  s.peer.setMaintenance(true);
  const { id } = await s.submit();
  await s.until(id, (j) => j.waiting_for === 'service');
  s.peer.setMaintenance(false);
  await s.until(id, (j) => j.status === 'queued' && j.waiting_for === null);
});

test('a place that somebody takes in between is waited for', limit, async () => {
  const s = await start({ limit: 5, maxJobs: 0 });
  const { id } = await s.submit();
  await s.until(id, (j) => j.waiting_for === 'slot');
  expect((await s.job(id)).status).toBe('pending');
});

test(
  'cancelled while nobody knows whether it arrived: it is found, and cancelled over there',
  limit,
  async () => {
    const s = await start();
    s.peer.addFault({ method: 'POST', path: /jobs\/submit/, kind: 'lost-answer' });
    s.peer.addFault({ path: /api\/v2\/jobs\?page/, kind: '500', times: 2 });
    const { id } = await s.submit();
    await expect.poll(() => s.peer.jobs.length, { timeout: 10_000 }).toBe(1);
    const answer = await s.user.api('POST', `/api/v1/jobs/${id}/cancel`);
    expect(answer.status).toBe(200);
    await s.until(id, (j) => j.status === 'cancelled');
    expect(s.peer.jobs.map((j) => j.state)).toEqual([6]);
  },
);

test('a job that has ended is deleted, with its results when asked', limit, async () => {
  const s = await start();
  const { id, external } = await queued(s);
  expect((await s.user.api('DELETE', `/api/v1/jobs/${id}`)).status).toBe(409);
  await s.peer.setState(external, 4);
  await s.until(id, (j) => j.status === 'completed');
  const { files } = z
    .object({ files: z.array(z.object({ id: z.number() })) })
    .parse((await s.user.api('GET', `/api/v1/jobs/${id}/results`)).body);
  expect((await s.user.api('DELETE', `/api/v1/jobs/${id}?delete_files=true`)).status).toBe(204);
  expect((await s.user.api('GET', `/api/v1/jobs/${id}`)).status).toBe(404);
  expect((await s.user.api('GET', `/api/v1/files/${files[0]?.id}`)).status).toBe(404);
});

test(
  'the log is the history here and the words of the service, and neither has the password',
  limit,
  async () => {
    const s = await start();
    const { id, external } = await queued(s);
    const { body } = await s.user.api('GET', `/api/v1/jobs/${id}/log`);
    expect(body).toContain('Accepted by Scripted');
    expect(body).toContain(external);
    expect(body).not.toContain(s.peer.jobs[0]?.fields.password);
  },
);
