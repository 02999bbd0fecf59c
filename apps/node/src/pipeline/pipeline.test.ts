import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalExecutor } from '../engines/index.ts';
import { fakeEngines } from './fake-engines.fixture.ts';
import { inputDirectory, outputDirectory } from './files.ts';
import { makeJob } from './job.fixture.ts';
import { runJob } from './pipeline.ts';
import type { Step } from './types.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imputehub-pipeline-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const said = (steps: Step[]) => steps.flatMap(({ messages }) => messages.map(({ message }) => message));

test.each(['imputation', 'qc_only'])(
  'phased data with missing genotypes and no phasing (%s) is refused before an engine starts',
  async (mode) => {
    let steps: Step[] = [];
    const started: string[] = [];
    const engines = fakeEngines(() => {});
    const executor = {
      run: (...[task, signal]: Parameters<typeof engines.run>) => {
        started.push(task.name);
        return engines.run(task, signal);
      },
    };
    const parameters = { phasing: 'no_phasing', mode } as const;
    const request = await makeJob(root, executor, { phased: true, missing: true, parameters });
    expect(await runJob({ ...request, onSteps: (now) => (steps = now) })).toEqual({ succeeded: false });
    expect(said(steps).join('\n')).toMatch(/missing genotypes! .*: 1, the first at position 300\. Choose/);
    expect(started).toEqual([]);
    // Also after a stop between quality control and its end.
    expect(await runJob(request)).toEqual({ succeeded: false });
  },
);

test('missing genotypes are phased', async () => {
  const request = await makeJob(
    root,
    fakeEngines(() => {}),
    { missing: true },
  );
  expect(await runJob(request)).toEqual({ succeeded: true });
});

test('what is no VCF by its name is ignored by every step, an index that came along for one', async () => {
  const parameters = { mode: 'qc_only' };
  const request = await makeJob(
    root,
    fakeEngines(() => {}),
    { parameters },
  );
  writeFileSync(join(inputDirectory(request.directory), 'chr20.vcf.gz.tbi'), 'an index');
  expect(await runJob(request)).toEqual({ succeeded: true });
});

test('a table that the disk has no room for is told, not fatal to the node', async () => {
  const executor = fakeEngines(() => {});
  const request = await makeJob(root, executor, { missing: true, offPanel: true });
  const statistics = join(outputDirectory(request.directory), 'statistics');
  mkdirSync(statistics, { recursive: true });
  symlinkSync('/dev/full', join(statistics, 'snps-typed-only.txt.part'));
  await expect(runJob(request)).rejects.toMatchObject({ code: 'ENOSPC' });
  rmSync(join(statistics, 'snps-typed-only.txt.part'));
  expect(await runJob(request)).toEqual({ succeeded: true });
});

test('an archive that the disk has no room for is told, and packed when there is room', async () => {
  const request = await makeJob(
    root,
    fakeEngines(() => {}),
  );
  const part = join(outputDirectory(request.directory), 'chr_20.zip.part');
  mkdirSync(outputDirectory(request.directory), { recursive: true });
  symlinkSync('/dev/full', part);
  await expect(runJob(request)).rejects.toMatchObject({ code: 'ENOSPC' });
  rmSync(part);
  expect(await runJob(request)).toEqual({ succeeded: true });
});

test('output of a command that the disk has no room for is told', async () => {
  const task = {
    name: 'yes',
    command: 'yes',
    args: [],
    threads: 1,
    directory: root,
    stdoutFile: '/dev/full',
  };
  const run = new LocalExecutor(1).run(task, new AbortController().signal);
  await expect(run).rejects.toMatchObject({ code: 'ENOSPC' });
});

test.each(['Eagle', 'Minimac4'])('what %s leaves on a full disk is not taken for all', async (name) => {
  const engines = fakeEngines(() => {});
  let cut = false;
  const executor = {
    run: async (...[task, signal]: Parameters<typeof engines.run>) => {
      const result = await engines.run(task, signal);
      if (!cut && task.name.startsWith(name)) {
        const at = task.args.indexOf(name === 'Eagle' ? '--outPrefix' : '--sites') + 1;
        truncateSync(`${task.args[at]}${name === 'Eagle' ? '.vcf.gz' : ''}`, 100);
        cut = true;
      }
      return result;
    },
  };
  const request = await makeJob(root, executor);
  await expect(runJob(request)).rejects.toMatchObject({ code: 'storage-full' });
  expect(await runJob(request)).toEqual({ succeeded: true });
});

test('an engine that fails for want of room is not a failed job', async () => {
  const executor = {
    run: async () => ({ code: 1, output: 'write: No space left on device', seconds: 0 }),
  };
  const request = await makeJob(root, executor);
  await expect(runJob(request)).rejects.toMatchObject({ code: 'storage-full' });
});
