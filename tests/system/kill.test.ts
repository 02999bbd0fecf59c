import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { jobForm, makeArray, type Pair, startPair } from '../support/pair.ts';

const jobShape = z.object({
  id: z.string(),
  status: z.string(),
  progress: z.number(),
  message: z.string(),
  external_job_id: z.string().nullable(),
  error: z.unknown(),
});
type Job = z.infer<typeof jobShape>;

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair?.stop());

async function look(id: string): Promise<Job> {
  return jobShape.parse((await pair.api('GET', `/api/v1/jobs/${id}`)).body);
}

/** Waits until the job is as `ready` wants it, and says how far it came if it does not. */
async function until(id: string, ready: (job: Job) => boolean, seconds: number): Promise<Job> {
  let job = await look(id);
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    job = await look(id);
    if (ready(job)) return job;
    if (job.status === 'failed' || job.status === 'cancelled') break;
  }
  throw new Error(`the job did not get there: ${JSON.stringify(job)}`);
}

async function killHub() {
  await pair.hub.kill();
  await pair.startHub();
}

async function killNode() {
  await pair.node.kill();
  await pair.startNode();
}

test('hub and node are killed by SIGKILL again and again: the job completes, and there is one of it', async () => {
  const form = jobForm(makeArray(pair.directory));
  const created = await pair.api('POST', '/api/v1/jobs', form);
  expect(created.status).toBe(201);
  const { id } = jobShape.parse(created.body);
  // Being checked, or about to be sent.
  await killHub();
  await until(id, (job) => job.external_job_id !== null, 120);
  // The engines are phasing.
  await until(id, (job) => /Phasing/.test(job.message), 60);
  await sleep(3000);
  await killNode();
  await killHub();
  await until(id, (job) => /Imputation|Compression|Done at the service/.test(job.message), 120);
  await killNode();
  // Results are coming in.
  await until(id, (job) => job.progress >= 85, 120);
  await killHub();
  const job = await until(id, ({ status }) => status === 'completed', 180);
  expect(job.progress).toBe(100);

  const jobs = await fetch(`${pair.nodeUrl}/api/v2/jobs`, { headers: { 'x-auth-token': pair.nodeToken } });
  expect(await jobs.json()).toMatchObject({ count: 1 });
  const results = await pair.api('GET', `/api/v1/jobs/${id}/results`);
  const files = z
    .object({
      files: z.array(
        z.object({ name: z.string(), records: z.number().nullable(), samples: z.number().nullable() }),
      ),
    })
    .parse(results.body).files;
  expect(files.find(({ name }) => name === 'chr20.dose.vcf.gz')).toMatchObject({
    records: 24_990,
    samples: 203,
  });

  const updates = await pair.api('GET', `/api/v1/jobs/${id}/status-updates?limit=200`);
  const progress = z
    .object({ data: z.array(z.object({ progress: z.number(), status: z.string() })) })
    .parse(updates.body).data;
  expect(progress.map((u) => u.progress)).toEqual(progress.map((u) => u.progress).toSorted((a, b) => a - b));
  expect(progress.filter((u) => u.status === 'completed')).toHaveLength(1);
});
