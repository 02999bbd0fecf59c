import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { expectAgreement } from '../support/damage/agreement.ts';
import { damages } from '../support/damage/kinds.ts';
import { answerOf, type JobAnswer } from '../support/damage/node-answer.ts';
import { type Said, saidShape } from '../support/damage/said.ts';
import { Dice, type Study, wholeStudy } from '../support/damage/study.ts';
import { writePanel, writeSites, writeStudy } from '../support/damage/write.ts';
import { type NodeJob, TestNode } from '../support/node.ts';
import { runProgram } from '../support/program.ts';

const seed = Number(process.env.AGREEMENT_SEED ?? 20);
const count = 24;

/** A node does not take an empty file in at all. */
const kinds = Object.keys(damages).filter((kind) => kind !== 'empty file');

/** In chunks of their usual size. */
const damaged = fc
  .tuple(fc.subarray(kinds, { minLength: 1, maxLength: 2 }), fc.gen())
  .map(([chosen, draw]) => {
    const dice = new Dice(draw);
    const study = wholeStudy(dice, { scale: 20_000, ambiguousPanel: true });
    for (const kind of chosen) damages[kind]?.(study, dice);
    return study;
  });

const directory = mkdtempSync(join(tmpdir(), 'imputehub-agreement-'));
const node = new TestNode({ IMPUTEHUB_NODE_JOBS_PER_USER: '50' });
const studies = fc.sample(damaged, { seed, numRuns: count });

beforeAll(async () => {
  for (const [i, study] of studies.entries())
    await writePanel(join(node.data, 'panels', `p${i}`), study, `p${i}`);
  await node.start();
  node.token = (await node.account('ann')).token;
});
afterAll(async () => {
  await node.close();
  rmSync(directory, { recursive: true, force: true });
});

async function submit(paths: string[], { build, phasing }: Study, panel: string): Promise<string> {
  const form = new FormData();
  const fields = { refpanel: `apps@${panel}@1.0.0`, population: 'all', mode: 'qc_only', build, phasing };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const path of paths) form.append('files', new Blob([readFileSync(path)]), basename(path));
  return z.object({ id: z.string() }).parse((await node.post(form)).body).id;
}

/** What the job has to be downloaded, where it would lie at the node. */
async function download({ outputParams }: NodeJob, folder: string): Promise<void> {
  mkdirSync(join(folder, 'output', 'statistics'), { recursive: true });
  for (const { name, hash } of outputParams.flatMap(({ files }) => files)) {
    const { status, body } = await node.ask(`/share/results/${hash}/${name}`);
    expect([name, status]).toEqual([name, 200]);
    writeFileSync(join(folder, 'output', 'statistics', basename(name)), String(body));
  }
}

async function jobOf(paths: string[], study: Study, panel: string, folder: string): Promise<JobAnswer> {
  const job = await node.ended(await submit(paths, study, panel));
  await download(job, folder);
  const steps = job.steps.map(({ name, logMessages }) => ({ name, messages: logMessages }));
  return answerOf(job.state === 4, steps, folder);
}

/** Undefined: one of the files is nothing that could be read. */
async function checkOf(paths: string[], sites: string, { build, phasing }: Study): Promise<Said | undefined> {
  const args = [
    ...['check', ...paths, '--service', 'imputehub-node', '--sites', sites, '--population', 'all'],
    ...['--build', build, '--phasing', phasing, '--json'],
  ];
  const { code, stdout } = await runProgram('cli', args, {});
  if (code === 2 && stdout === '') return undefined;
  return saidShape.parse(JSON.parse(stdout));
}

test.each(studies.map((study, i) => ({ study, i })))(
  `imputehub check says what a job at a node then reports: study $i of ${count} (seed ${seed})`,
  async ({ study, i }) => {
    const folder = join(directory, String(i));
    const paths = await writeStudy(folder, study);
    const sites = await writeSites(join(folder, 'sites.gz'), study);
    const said = await checkOf(paths, sites, study);
    const job = await jobOf(paths, study, `p${i}`, folder);
    if (said) expectAgreement(said, job);
    else expect(job).toMatchObject({ accepted: false, errors: [expect.stringContaining('malformed')] });
  },
);
