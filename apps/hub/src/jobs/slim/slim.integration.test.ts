import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs.fixture.ts';
import { workOutSlim } from './work.ts';

const folder = mkdtempSync(join(tmpdir(), 'imputehub-slim-'));
let s: Scene;
let id: string;
beforeAll(async () => {
  s = await scene();
  ({ id } = await s.collected());
});
afterAll(async () => {
  await s.close();
  rmSync(folder, { recursive: true, force: true });
});

const shape = z.object({
  status: z.string(),
  progress: z.number(),
  options: z.object({ min_r2: z.number() }).nullable(),
  files: z.array(z.object({ id: z.number(), name: z.string(), records: z.number().nullable() })),
  error_code: z.string().nullable(),
});

const path = () => `/api/v1/jobs/${id}/slim-results`;
const read = async () => shape.parse((await s.user.api('GET', path())).body);

async function made(options: object) {
  const answer = await s.user.api('POST', path(), options);
  expect(answer.status, JSON.stringify(answer.body)).toBe(202);
  return await vi.waitFor(
    async () => {
      const now = await read();
      expect(['done', 'failed']).toContain(now.status);
      return now;
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function download(file: { id: number; name: string } | undefined): Promise<string> {
  const answer = await fetch(`${s.hub.url}/api/v1/files/${file?.id}/download`, {
    headers: { authorization: `Bearer ${s.user.token}` },
  });
  const to = join(folder, file?.name ?? '');
  writeFileSync(to, Buffer.from(await answer.arrayBuffer()));
  return to;
}

test('nobody asked: there are none', async () => {
  expect(await read()).toEqual({ status: 'none', progress: 0, options: null, files: [], error_code: null });
});

test('smaller files with their index are made once, and their owner is told', async () => {
  const done = await made({ fields: ['GT'] });
  expect(done).toMatchObject({
    ...{ status: 'done', progress: 100 },
    files: [
      { name: 'chr20.slim.vcf.gz', records: 900 },
      { name: 'chr20.slim.vcf.gz.tbi', records: null },
    ],
  });
  const [vcf, index] = done.files;
  const file = await download(vcf);
  await download(index);
  expect(execFileSync('tabix', [file, '20:60000-60100'], { encoding: 'utf8' }).split('\n')).toHaveLength(3);
  expect(await made({ fields: ['GT'] })).toEqual(done);
  const inbox = z.object({ data: z.array(z.object({ kind: z.string() })) });
  const { data } = inbox.parse((await s.user.api('GET', '/api/v1/notifications')).body);
  expect(data.filter(({ kind }) => kind === 'slim_ready')).toHaveLength(1);
});

test('with other options those of before go', async () => {
  const before = await made({ fields: ['GT'] });
  const after = await made({ fields: ['GT'], min_r2: 0.95 });
  expect(after).toMatchObject({ options: { min_r2: 0.95 }, files: [{ records: 0 }, { records: null }] });
  expect((await s.user.api('GET', `/api/v1/files/${before.files[0]?.id}`)).status).toBe(404);
});

test('what the results do not have fails, and says so', async () => {
  expect(await made({ fields: ['DS'] })).toMatchObject({
    status: 'failed',
    error_code: 'slim-fields-missing',
  });
});

test('killed, it goes on where it was, and nothing is there twice', async () => {
  const { db } = s.hub.context;
  const done = await made({ fields: ['GT'], min_maf: 0.01 });
  const again = () =>
    db.updateTable('slim_results').set({ status: 'running' }).where('job_id', '=', id).execute();
  await again();
  const stopped = AbortSignal.abort(new Error('the program stops'));
  const work = (signal: AbortSignal, attempt = 0) =>
    workOutSlim(s.hub.context, { jobId: id, attempt, signal });
  await expect(work(stopped, 9)).rejects.toThrow('stop');
  expect((await read()).status).toBe('running');
  await work(AbortSignal.timeout(10_000));
  expect(await read()).toEqual(done);
  await db.deleteFrom('slim_files').where('job_id', '=', id).execute();
  await again();
  await Promise.all([work(AbortSignal.timeout(10_000)), work(AbortSignal.timeout(10_000))]);
  expect((await read()).files.filter(({ records }) => records !== null)).toHaveLength(1);
});

test('they are refused to strangers, and before there are results', async () => {
  const stranger = await s.hub.newUser();
  expect((await stranger.api('GET', path())).body).toMatchObject({ code: 'job-not-found' });
  expect((await stranger.api('POST', path(), {})).body).toMatchObject({ code: 'job-not-found' });
  const waiting = await s.submit();
  expect((await s.user.api('POST', `/api/v1/jobs/${waiting.id}/slim-results`, {})).body).toMatchObject({
    code: 'results-not-ready',
  });
});

test('a job that is deleted with its files takes them along', async () => {
  const { files } = await made({ fields: ['GT'] });
  expect((await s.user.api('DELETE', `/api/v1/jobs/${id}?delete_files=true`)).status).toBe(204);
  expect((await s.user.api('GET', `/api/v1/files/${files[0]?.id}`)).status).toBe(404);
});
