import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type TestNode, testNode } from '../api/node.fixture.ts';
import type { Executor } from '../engines/index.ts';
import { fakeEngines } from '../pipeline/fake-engines.fixture.ts';
import { bgzf, jobFile } from '../pipeline/job.fixture.ts';
import { cancelJob } from './cancel.ts';
import { jobDirectory } from './places.ts';
import { QueueLock } from './queue-lock.ts';
import { Runner } from './runner.ts';
import { filesOf, findJob } from './store.ts';

vi.setConfig({ testTimeout: 30_000 });

let node: TestNode;
beforeEach(async () => {
  node = await testNode();
});
afterEach(() => node.close());

/** Does each thing once, before the task of an engine that it is for. */
const withTrouble = (trouble: Record<string, () => unknown>): Executor => {
  const fake = fakeEngines(() => {});
  return {
    async run(task, signal) {
      const name = /Eagle|Minimac4|reheader|tabix/.exec(task.name)?.[0] ?? '';
      const now = trouble[name];
      delete trouble[name];
      await now?.();
      signal.throwIfAborted();
      return await fake.run(task, signal);
    },
  };
};

async function submit(
  fields: Record<string, string> = {},
  names = ['chr20.vcf.gz'],
  content?: Buffer<ArrayBuffer>,
): Promise<string> {
  const form = new FormData();
  const all = { refpanel: 'test', population: 'all', mode: 'imputation', ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  for (const name of names) form.append('files', new Blob([content ?? (await jobFile('/', false))]), name);
  return z.object({ id: z.string() }).parse(JSON.parse((await node.submit(form)).body)).id;
}

async function running(trouble: Record<string, () => unknown>, act: (runner: Runner) => Promise<void>) {
  const runner = new Runner(node.context, { executor: withTrouble(trouble), asideMs: 300 });
  await runner.start();
  try {
    await act(runner);
  } finally {
    await runner.stop();
  }
}

async function until(id: string, state: number): Promise<void> {
  let found: number | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
    found = (await findJob(node.context.db, id).catch(() => undefined))?.state;
    if (found === state) return;
  }
  throw new Error(`the job is in state ${found} and not in ${state}`);
}

const folder = (id: string) => {
  const directory = jobDirectory(node.context, id);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
};

/** As an administrator of the database does: nobody comes in, and who is in goes out. */
async function databaseAway(ms: number): Promise<void> {
  const url = new URL(node.databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`alter database ${name} allow_connections false`);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await sleep(ms);
  await client.query(`alter database ${name} allow_connections true`);
  await client.end();
}

const summary = async (id: string) =>
  JSON.stringify((await findJob(node.context.db, id))?.steps.find(({ name }) => name === 'Summary'));

test('a job ends with its password and its results, and its genotypes are gone', async () => {
  const id = await submit();
  await running({}, () => until(id, 4));
  expect(folder(id)).toEqual(['job.log', 'output']);
  expect(await summary(id)).toContain('following password');
  const files = (await filesOf(node.context.db, id)).map(({ name }) => name);
  expect(files).toEqual(['chr_20.zip', 'qc_report.txt', 'quality-control.html']);
});

test.each(['Eagle', 'Minimac4', 'reheader'])(
  'a database that goes away when %s runs, and comes back, loses nothing',
  async (task) => {
    const id = await submit();
    let away: Promise<void> | undefined;
    const trouble = {
      [task]: async () => {
        away = databaseAway(1500);
        await sleep(200);
      },
    };
    await running(trouble, async () => {
      await until(id, 4);
      await away;
    });
    expect(folder(id)).toEqual(['job.log', 'output']);
    expect(await summary(id)).toContain('following password');
    expect(await filesOf(node.context.db, id)).toHaveLength(3);
  },
);

test('whoever loses the queue stops, and goes on when it is regained', async () => {
  const id = await submit();
  const seen: string[] = [];
  const runner = new Runner(node.context, {
    executor: withTrouble({ Minimac4: () => databaseAway(500).then(() => sleep(100)) }),
    asideMs: 300,
  });
  const lock = new QueueLock({
    url: node.databaseUrl,
    log: node.context.log,
    onLost: () => {
      seen.push('lost');
      runner.pause();
    },
    onRegained: () => {
      seen.push('regained');
      runner.resume();
    },
  });
  await lock.take();
  await runner.start();
  await until(id, 4);
  await runner.stop();
  await lock.release();
  expect(seen).toEqual(['lost', 'regained']);
});

test('a queue is held by one', { timeout: 30_000 }, async () => {
  const options = {
    url: node.databaseUrl,
    log: node.context.log,
    onLost: () => {},
    onRegained: () => {},
  };
  const [first, second] = [new QueueLock(options), new QueueLock(options)];
  await first.take();
  await expect(second.take()).rejects.toMatchObject({ code: 'conflict' });
  await first.release();
  await second.take();
  await second.release();
});

test('a full disk holds a job up, and it goes on from there when there is room', async () => {
  const id = await submit();
  const full = () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  const trouble = { Eagle: full, Minimac4: full, reheader: full };
  await running(trouble, async () => {
    let said = '';
    for (let i = 0; i < 100 && !said.includes('no room'); i++) {
      await sleep(20);
      said = (await summary(id)) ?? '';
    }
    expect(said).toContain('no room');
    await until(id, 4);
  });
  expect(trouble).toEqual({});
});

test('genotypes of a failed and of a cancelled job are deleted at once, also when the node was killed over it', async () => {
  const failed = await submit();
  await running(
    {
      Eagle: () => {
        throw new Error('out of order');
      },
    },
    () => until(failed, 5),
  );
  expect(folder(failed)).toEqual(['job.log', 'output']);
  expect(await summary(failed)).toContain('administrator');

  const [busy, waiting] = [await submit(), await submit()];
  let reached = false;
  const stuck = () => {
    reached = true;
    return sleep(300);
  };
  await running({ Minimac4: stuck }, async (runner) => {
    for (let i = 0; i < 1000 && !reached; i++) await sleep(10);
    for (const id of [waiting, busy]) await cancelJob(node.context, runner, id);
    expect([folder(busy), folder(waiting)]).toEqual([['job.log'], []]);
  });

  const killed = await submit();
  await node.context.db.updateTable('jobs').set({ state: 6 }).where('id', '=', killed).execute();
  expect(folder(killed)).toEqual(['input']);
  await running({}, async () => {});
  expect(folder(killed)).toEqual([]);
});

test('a file that puts markup and what no database holds into a message is answered in plain text', async () => {
  const record = ['20', '5', 'a\0<script>\ud800', 'A', 'A', '.', '.', '.', 'GT', '0/1'].join('\t');
  const names = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', 's'];
  const text = `##fileformat=VCFv4.2\n${names.join('\t')}\n${record}\n`;
  const id = await submit({}, ['a.vcf.gz'], await bgzf(text));
  await running({}, () => until(id, 5));
  const said = JSON.stringify((await findJob(node.context.db, id))?.steps);
  expect(said).toContain('reference allele (A) and alternate allele');
  expect(said).not.toMatch(/<script|u0000/);
});

test('two files of a chromosome are refused: their chunks would be written over each other', async () => {
  const id = await submit({}, ['a.vcf.gz', 'b.vcf.gz']);
  await running({}, () => until(id, 5));
  expect(JSON.stringify((await findJob(node.context.db, id))?.steps)).toContain('one file per chromosome');
});

test('a start deletes uploads that were not complete, and no results of another database', async () => {
  for (const path of ['upload/input', 'foreign/output'])
    mkdirSync(jobDirectory(node.context, path), { recursive: true });
  await running({}, async () => {});
  expect([folder('upload'), folder('foreign')]).toEqual([[], ['output']]);
});

test('what is running is deleted whole', async () => {
  const { removeJob } = await import('./cancel.ts');
  const id = await submit();
  let reached = false;
  const stuck = () => {
    reached = true;
    return sleep(200);
  };
  await running({ Minimac4: stuck }, async (runner) => {
    for (let i = 0; i < 1000 && !reached; i++) await sleep(10);
    await removeJob(node.context, runner, id);
    await sleep(100);
    expect(existsSync(join(jobDirectory(node.context, id)))).toBe(false);
  });
});
