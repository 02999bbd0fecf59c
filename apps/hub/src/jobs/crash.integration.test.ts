import { openDatabase, type Storage } from '@imputehub/platform';
import type { KyselyPlugin } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Scene, scene } from './jobs.fixture.ts';
import { collect } from './steps/collect.ts';
import { monitor } from './steps/monitor/monitor.ts';
import { submit } from './steps/submit.ts';
import { validate } from './steps/validate.ts';
import { findJob } from './store.ts';

let s: Scene;
afterEach(async () => await s.close());

/** Lets `left` things happen and then nothing more, as a kill does. */
class Life {
  left: number;
  constructor(left: number) {
    this.left = left;
  }
  step(): void {
    this.left -= 1;
    if (this.left < 0) throw new Error('killed');
  }
  get over(): boolean {
    return this.left < 0;
  }
}

const mortal = <T extends object>(thing: T, life: Life): T =>
  new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        life.step();
        const result: unknown = value.apply(target, args);
        return name === 'partial' && typeof result === 'object' && result ? mortal(result, life) : result;
      };
    },
  });

/** Every query and every act on storage is a point at which the worker may die; its connections die with it. */
async function live(life: Life, act: (context: Context) => Promise<void>): Promise<void> {
  const { context, databaseUrl } = s.hub;
  const own = await openDatabase<Schema>({
    url: databaseUrl,
    directory: '',
    name: '',
    application: 'mortal',
  });
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      life.step();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const storage: Storage = mortal(context.storage, life);
  await act({ ...context, db: own.db.withPlugin(plugin), storage }).catch((error: unknown) => {
    if (!life.over) throw error;
  });
  await own.close();
}

const immortal = () => new Life(Number.POSITIVE_INFINITY);
const signal = new AbortController().signal;

/** Does what a job's step says. */
async function go(context: Context, id: string): Promise<void> {
  const job = await findJob(context.db, id);
  const account = { serviceId: s.serviceId, userId: s.user.id };
  if (job?.step === 'validate') await validate(context, id, signal);
  if (job?.step === 'submit') await submit(context, account, signal);
  if (job?.step === 'monitor') await monitor(context, account, signal);
  if (job?.step === 'collect') await collect(context, id, signal);
}

async function until(id: string, step: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const job = await findJob(s.hub.context.db, id);
    if (job?.step === step) return;
    if (i > 3) await new Promise((resolve) => setTimeout(resolve, 300));
    await live(immortal(), (context) => go(context, id));
  }
  throw new Error(`the job does not get to ${step}: ${JSON.stringify(await s.job(id))}`);
}

/** A job that was brought to a step. */
async function jobAt(step: string, n: number): Promise<string> {
  const { id } = await s.submit({ name: `killed at ${n}` });
  await until(id, step === 'submit' ? 'submit' : 'monitor');
  if (step === 'submit') return id;
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  await until(id, step);
  return id;
}

/** Runs a step with a kill at the first, second, ... point, until it gets through alive; answers how many there were. */
async function killedEverywhere(step: string, check: (id: string) => Promise<void>): Promise<number> {
  for (let n = 0; n < 300; n++) {
    const id = await jobAt(step, n);
    const life = new Life(n);
    await live(life, (context) => go(context, id));
    await check(id);
    if (!life.over) return n;
  }
  throw new Error('too many points');
}

test('killed at any point of submitting: exactly one job at the service', { timeout: 280_000 }, async () => {
  s = await scene({ role: 'api', limit: 100_000, maxJobs: 100_000 });
  let seen = 0;
  const points = await killedEverywhere('submit', async (id) => {
    await until(id, 'monitor');
    seen += 1;
    expect(s.peer.jobs).toHaveLength(seen);
    expect((await s.job(id)).external_job_id).toBe(s.peer.jobs[0]?.id);
    await s.peer.setState(s.peer.jobs[0]?.id ?? '', 5);
    await until(id, 'none');
  });
  expect(points).toBeGreaterThan(20);
});

async function complete(id: string): Promise<void> {
  await until(id, 'none');
  expect(await s.job(id)).toMatchObject({ status: 'completed', progress: 100 });
  const { body } = await s.user.api('GET', `/api/v1/jobs/${id}/results`);
  expect(body).toMatchObject({
    files: [
      { name: 'chr20.dose.vcf.gz', records: 900 },
      { name: 'chr20.info.gz' },
      { name: 'statistics/snps-excluded.txt' },
    ],
  });
}

test('killed at any point of following a job that has just succeeded', { timeout: 280_000 }, async () => {
  s = await scene({ role: 'api', limit: 100_000, maxJobs: 100_000 });
  expect(await killedEverywhere('monitor', complete)).toBeGreaterThan(5);
});

test('killed at any point of collecting: complete results, each once', { timeout: 280_000 }, async () => {
  s = await scene({ role: 'api', limit: 100_000, maxJobs: 100_000 });
  expect(await killedEverywhere('collect', complete)).toBeGreaterThan(30);
});
