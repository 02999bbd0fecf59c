import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OpenDatabase, openDatabase } from '@imputehub/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { jobForm, makeArray, type Pair, startPair } from '../support/pair.ts';
import { spawnProgram } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-roles-'));
let server: OpenDatabase<object>;
let pair: Pair;
let workers: ReturnType<typeof spawnProgram>[] = [];

beforeAll(async () => {
  // A PostgreSQL that is not the hub's own: to the hub, a server at an address.
  server = await openDatabase({ directory, name: 'elsewhere', application: 'test' });
  pair = await startPair({ hubArgs: ['--role', 'api'], hubEnv: { DATABASE_URL: server.url } });
  workers = ['1', '2'].map(() => spawnProgram('hub', ['serve', '--role', 'worker'], pair.hubEnv));
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await pair?.stop();
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

const shape = z.object({ id: z.string(), status: z.string() });

test('an API and two workers on a PostgreSQL of your own: every job once, also when a worker is killed', async () => {
  const array = makeArray(pair.directory);
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    const created = await pair.api('POST', '/api/v1/jobs', jobForm(array, { name, mode: 'qc_only' }));
    ids.push(shape.parse(created.body).id);
  }
  await sleep(1500);
  await workers.pop()?.kill();
  for (const id of ids) {
    let status = 'pending';
    for (const end = Date.now() + 120_000; Date.now() < end && status !== 'completed'; await sleep(300))
      ({ status } = shape.parse((await pair.api('GET', `/api/v1/jobs/${id}`)).body));
    expect(status).toBe('completed');
  }
  const jobs = await fetch(`${pair.nodeUrl}/api/v2/jobs`, { headers: { 'x-auth-token': pair.nodeToken } });
  expect(await jobs.json()).toMatchObject({ count: 3 });
  const { rows } = await server.pool.query('select count(*)::int as n from jobs');
  expect(rows).toEqual([{ n: 3 }]);
  expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0]);
});
