import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Scene, scene } from '../jobs.fixture.ts';
import { workOutQuality } from './work-out.ts';

let s: Scene;
let id: string;
beforeAll(async () => {
  s = await scene();
  ({ id } = await s.collected());
});
afterAll(() => s.close());

const quality = () => s.user.api('GET', `/api/v1/jobs/${id}/quality`);

test('the quality is counted while results are collected, and only their owner sees it', async () => {
  const { status, body } = await quality();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ...{ chromosomes: ['20'], sites: 900, typed_sites: 0, empirical_r2: null, frequency: null },
    r2_along: [{ chromosome: '20', start: 1, end: 1_000_000, sites: 900 }],
  });
  expect((body as { mean_r2: number }).mean_r2).toBeCloseTo(0.9, 10);
  const stranger = await s.hub.newUser();
  expect((await stranger.api('GET', `/api/v1/jobs/${id}/quality`)).body).toMatchObject({
    code: 'job-not-found',
  });
});

test('of a job that was collected before it is worked out when somebody asks', async () => {
  const { db } = s.hub.context;
  const before = (await quality()).body;
  await db.deleteFrom('job_file_quality').where('job_id', '=', id).execute();
  expect(await quality()).toMatchObject({ status: 404, body: { code: 'quality-not-there', pending: true } });
  const after = await vi.waitFor(
    async () => {
      const answer = await quality();
      expect(answer.status).toBe(200);
      return answer.body;
    },
    { timeout: 15_000, interval: 100 },
  );
  expect(after).toEqual(before);
});

test('work that was killed begins again, and counts nothing twice', async () => {
  const { db } = s.hub.context;
  const before = (await quality()).body;
  await db.deleteFrom('job_file_quality').where('job_id', '=', id).execute();
  const stopped = AbortSignal.abort(new Error('the program stops'));
  await expect(workOutQuality(s.hub.context, id, stopped)).rejects.toThrow('stop');
  for (let i = 0; i < 2; i++) await workOutQuality(s.hub.context, id, AbortSignal.timeout(10_000));
  expect((await quality()).body).toEqual(before);
});

test("frequencies are held against the panel's, where its sites are known", async () => {
  const { context, admin } = s.hub;
  const sites = Array.from({ length: 400 }, (_, i) => `rs${i}\t20\t${60_000 + 97 * i}\tA\tG\t0.25\n`);
  const form = new FormData();
  form.append('file', new Blob([`ID\tCHROM\tPOS\tREF\tALT\tAAF_EUR\n${sites.join('')}`]), 'sites.txt');
  const path = `/api/v1/reference-panels/${s.panelId}/sites`;
  expect((await admin.api('PUT', path, form)).status).toBe(200);
  await context.db.deleteFrom('job_file_quality').where('job_id', '=', id).execute();
  await workOutQuality(context, id, AbortSignal.timeout(10_000));
  await admin.api('DELETE', path);
  expect((await quality()).body).toMatchObject({
    frequency: {
      ...{ against: 'panel', correlation: null },
      bins: [{ x_from: 0.24, x_to: 0.26, y_from: 0.1, y_to: 0.12, sites: 400 }],
    },
  });
});

test('a job without results has none', async () => {
  const waiting = await s.submit();
  expect((await s.user.api('GET', `/api/v1/jobs/${waiting.id}/quality`)).body).toMatchObject({
    code: 'quality-not-there',
  });
});
