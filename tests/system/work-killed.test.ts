import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, take } from '@imputehub/client';
import { uploadFile } from '@imputehub/client/node';
import { type ErrorCode, type OpenDatabase, openDatabase } from '@imputehub/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBigFile } from '../../bench/big-file.ts';
import { spawnProgram } from '../support/program.ts';
import { closeScriptedSite, openScriptedSite, type ScriptedSite, submitStudy } from '../support/scripted.ts';

/** Each piece of work takes some seconds, so that it is killed in its middle. */
const bytes = 250_000_000;
const directory = mkdtempSync(join(tmpdir(), 'imputehub-work-killed-'));
let server: OpenDatabase<object>;
let site: ScriptedSite;
const workers: ReturnType<typeof spawnProgram>[] = [];

const startWorker = () => workers.push(spawnProgram('hub', ['serve', '--role', 'worker'], site.hubEnv));

beforeAll(async () => {
  server = await openDatabase({ directory, name: 'elsewhere', application: 'test' });
  const hubEnv = { DATABASE_URL: server.url };
  site = await openScriptedSite({ bytes, hubArgs: ['--role', 'api'], hubEnv });
  for (let i = 0; i < 2; i++) startWorker();
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  if (site) await closeScriptedSite(site);
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function until<T>(look: () => Promise<T>, fits: (now: T) => boolean, seconds = 150): Promise<T> {
  let now = await look();
  for (const end = Date.now() + seconds * 1000; Date.now() < end && !fits(now); await sleep(50))
    now = await look();
  if (!fits(now)) throw new Error(`it did not get there: ${JSON.stringify(now).slice(0, 2000)}`);
  return now;
}

/** A job of which everything is here. */
async function collected(): Promise<string> {
  const id = await submitStudy(site);
  const job = () => take(site.client.GET('/api/v1/jobs/{id}', { params: { path: { id } } }));
  const { external_job_id: there } = await until(job, (now) => now.external_job_id !== null);
  await site.peer.setState(there ?? '', 4);
  await until(job, ({ status }) => status === 'completed');
  return id;
}

/** Begins to make the results slim and to count their quality anew, and to mend a file. */
async function begin(jobId: string) {
  const { client, url, token } = site;
  const params = { path: { id: jobId } };
  const path = join(directory, 'big.vcf.gz');
  await writeBigFile(path, bytes);
  const file = await uploadFile({ baseUrl: url, token, path });
  const { rows } = await server.pool.query('delete from job_file_quality returning tally');
  const slim = () => take(client.GET('/api/v1/jobs/{id}/slim-results', { params }));
  const quality = async () => {
    const code: ErrorCode = 'quality-not-there';
    const found = await take(client.GET('/api/v1/jobs/{id}/quality', { params })).catch(
      (error: unknown) => error,
    );
    if (found instanceof ApiError && found.code === code) return undefined;
    if (found instanceof Error) throw found;
    return found;
  };
  const made = await take(
    client.POST('/api/v1/fixes', { body: { file_ids: [file.id], options: { all: true, build: 'hg19' } } }),
  );
  const fix = () => take(client.GET('/api/v1/fixes/{id}', { params: { path: { id: made.id } } }));
  const body = { min_r2: 0.3, min_maf: 0, fields: ['DS'] };
  await client.POST('/api/v1/jobs/{id}/slim-results', { params, body });
  expect(await quality()).toBeUndefined();
  return { fix, slim, quality, tallies: rows };
}

test('workers that are killed while they mend, make slim and count: new ones go on, and nothing is there twice', {
  timeout: 400_000,
}, async () => {
  const { fix, slim, quality, tallies } = await begin(await collected());
  await until(fix, ({ status, progress }) => status === 'running' && progress > 0);
  await until(slim, ({ status }) => status === 'running');
  // One after the other, so that each piece of work loses the worker that had it.
  for (const worker of workers.splice(0)) {
    expect([(await fix()).status, (await slim()).status]).toEqual(['running', 'running']);
    expect(await quality()).toBeUndefined();
    await worker.kill();
  }
  for (let i = 0; i < 2; i++) startWorker();
  const mended = await until(fix, ({ status }) => status !== 'pending' && status !== 'running');
  expect(mended).toMatchObject({ status: 'done', records: { before: 24_990 } });
  const small = await until(slim, ({ status }) => status === 'done' || status === 'failed');
  expect(small.files.map(({ name }) => name)).toEqual(['chr20.slim.vcf.gz', 'chr20.slim.vcf.gz.tbi']);
  await until(quality, (found) => found !== undefined);
  const again = await server.pool.query('select tally from job_file_quality');
  expect(again.rows).toEqual(tallies);
  const { rows } = await server.pool.query(
    'select name, count(*)::int as n from files where deleted_at is null group by name, fix_id',
  );
  expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
  expect(await Promise.all(workers.splice(0).map((worker) => worker.stop()))).toEqual([0, 0]);
});
