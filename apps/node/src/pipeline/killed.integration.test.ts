import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { afterAll, expect, test, vi } from 'vitest';
import { fakeEngines } from './fake-engines.fixture.ts';
import { outputDirectory } from './files.ts';
import { makeJob } from './job.fixture.ts';
import { runJob } from './pipeline.ts';
import type { PipelineRequest } from './types.ts';

/** A life lets so many acts on files happen, and then nothing more, as a kill does: what was under way stays dead. */
const lives = vi.hoisted(() => {
  const current: { of?: AsyncLocalStorage<{ left: number }> } = {};
  const step = () => {
    const life = current.of?.getStore();
    if (life && --life.left < 0) throw new Error('killed');
  };
  return { current, step };
});
lives.current.of = new AsyncLocalStorage();
const live = <T>(life: { left: number }, act: () => Promise<T>) => lives.current.of?.run(life, act);

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  const mortal = <A extends unknown[], R>(act: (...args: A) => R) => {
    return (...args: A): R => {
      lives.step();
      return act(...args);
    };
  };
  return {
    ...actual,
    open: mortal(actual.open),
    rename: mortal(actual.rename),
    rm: mortal(actual.rm),
    mkdir: mortal(actual.mkdir),
    writeFile: mortal(actual.writeFile),
  };
});

/** In memory where there is such a folder: 200 jobs sync every file they write. */
const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'imputehub-killed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every result file by name, archives by what is in them. */
async function results({ directory, password }: PipelineRequest): Promise<Record<string, string>> {
  const output = outputDirectory(directory);
  const found: Record<string, string> = {};
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name === 'statistics') continue;
    const bytes = readFileSync(join(output, name));
    if (!name.endsWith('.zip')) found[name] = bytes.toString();
    else
      for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries())
        if (!entry.directory) {
          const member = Buffer.from(await entry.getData(new Uint8ArrayWriter(), { password }));
          found[`${name}/${entry.filename}`] = gunzipSync(member).toString();
        }
  }
  return found;
}

let jobs = 0;
const newJob = (phasing: 'eagle' | 'no_phasing') =>
  makeJob(join(root, String(jobs++)), fakeEngines(lives.step), {
    phased: phasing === 'no_phasing',
    parameters: { phasing },
  });

/** How many acts a whole job is. */
async function actsOf(request: PipelineRequest): Promise<number> {
  const many = 1_000_000;
  const life = { left: many };
  expect(await live(life, () => runJob(request))).toEqual({ succeeded: true });
  return many - life.left;
}

test.each(['eagle', 'no_phasing'] as const)(
  'a job (%s) that is killed at any of its acts ends as one that was not',
  { timeout: 120_000 },
  async (phasing) => {
    const undisturbed = await newJob(phasing);
    const acts = await actsOf(undisturbed);
    const expected = await results(undisturbed);
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining(['chr_20.zip/chr20.dose.vcf.gz', 'chr_20.zip/chr20.empiricalDose.vcf.gz.tbi']),
    );
    expect(acts).toBeGreaterThan(50);
    for (let killed = 0; killed < acts; killed++) {
      const request = await newJob(phasing);
      const life = { left: killed };
      await expect(live(life, () => runJob(request))).rejects.toThrow('killed');
      expect(await runJob(request), `killed after ${killed} acts`).toEqual({ succeeded: true });
      expect(await results(request), `killed after ${killed} acts`).toEqual(expected);
    }
  },
);
