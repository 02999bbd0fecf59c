import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inputDirectory, outputDirectory } from './files.ts';
import { jobFile, makePanel } from './job.fixture.ts';
import { type LiftOver, liftedDirectory, liftFiles, liftOverRefusal } from './lift-over.ts';

const root = mkdtempSync(join(tmpdir(), 'imputehub-lift-'));
const stop = new AbortController();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const chain = join(root, 'hg38ToHg19.over.chain');
/** The first 600 bases move by 5,000, the rest of the file is gone. */
const text = 'chain 9 chr20 9000 + 0 600 chr20 9000 + 5000 5600 1\n600\n\n';

let job: LiftOver;
let log: string[] = [];
let count = 0;

beforeEach(async () => {
  writeFileSync(chain, text);
  log = [];
  const directory = join(root, `job-${++count}`);
  mkdirSync(inputDirectory(directory), { recursive: true });
  writeFileSync(join(inputDirectory(directory), 'chr20.vcf.gz'), await jobFile('/', false));
  job = {
    directory,
    panel: await makePanel(join(directory, 'panel')),
    parameters: {
      build: 'hg38',
      phasing: 'eagle',
      population: 'all',
      mode: 'imputation',
      r2Filter: '0',
      aesEncryption: false,
      meta: false,
    },
    chain: { file: chain, setting: 'IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19' },
    signal: stop.signal,
    onLog: (line) => log.push(line),
  };
});

const liftedRows = () =>
  gunzipSync(readFileSync(join(liftedDirectory(job.directory), 'chr20.vcf.gz')))
    .toString()
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t', 3).join(' '));

const listed = () =>
  readFileSync(join(outputDirectory(job.directory), 'statistics/lift-over.txt'), 'utf8')
    .trimEnd()
    .split('\n');

function expectLifted(): void {
  expect(readdirSync(liftedDirectory(job.directory))).toEqual(['chr20.vcf.gz']);
  expect(liftedRows()).toEqual(['20 5100 v100', '20 5300 v300', '20 5500 v500']);
  // Of twelve positions nine have no place.
  expect(listed()[0]).toBe('#POSITION\tFILTER\tINFO');
  expect(listed()[1]).toBe('20:700\tLiftOver\tLiftOver failed. SNP removed.');
  expect(listed()).toHaveLength(1 + 9);
}

test('the input in the panel’s build, and a list of what has no place there', async () => {
  const files = await liftFiles(job, stop.signal);
  expect(files.map(({ name }) => name)).toEqual(['chr20.vcf.gz']);
  expectLifted();
});

test('what a killed run left is no part of the next', async () => {
  mkdirSync(liftedDirectory(job.directory), { recursive: true });
  for (const name of ['chr20.vcf.gz', 'chr20.vcf.gz.part', 'chr20.vcf.gz.run-7', 'chr19.vcf.gz'])
    writeFileSync(join(liftedDirectory(job.directory), name), 'half');
  mkdirSync(join(outputDirectory(job.directory), 'statistics'), { recursive: true });
  writeFileSync(join(outputDirectory(job.directory), 'statistics/lift-over.txt.part'), 'half');
  await liftFiles(job, stop.signal);
  expectLifted();
});

test('a run that is stopped fails, and can be done again', async () => {
  const abort = new AbortController();
  const stopped = liftFiles({ ...job, signal: abort.signal, onLog: () => abort.abort() }, abort.signal);
  await expect(stopped).rejects.toThrow();
  expect(existsSync(join(liftedDirectory(job.directory), 'chr20.vcf.gz'))).toBe(false);
  await liftFiles(job, stop.signal);
  expectLifted();
});

test('a full disk fails the job and not the node', async () => {
  const statistics = join(outputDirectory(job.directory), 'statistics');
  mkdirSync(statistics, { recursive: true });
  symlinkSync('/dev/full', join(statistics, 'lift-over.txt.part'));
  await expect(liftFiles(job, stop.signal)).rejects.toMatchObject({ code: 'ENOSPC' });
});

test.each<[string, () => void]>([
  ['damaged', () => writeFileSync(chain, text.slice(0, 30))],
  ['gone', () => rmSync(chain)],
])('a chain file that is %s fails the job, and its setting stands in the log', async (_what, harm) => {
  harm();
  await expect(liftFiles(job, stop.signal)).rejects.toMatchObject({ name: 'TaskFailed' });
  expect(log.join('\n')).toContain('IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19');
  expect(log.join('\n')).not.toContain(root);
});

test('no chain file: the words of the servers, and the setting in the log', () => {
  const without = { ...job, chain: { ...job.chain, file: undefined } };
  expect(liftOverRefusal(without)).toEqual({
    type: 1,
    message: 'Currently we do not support liftOver from hg38 to hg19',
  });
  expect(log.join('\n')).toContain('IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19');
  expect(liftOverRefusal({ ...without, parameters: { ...job.parameters, build: 'hg19' } })).toBeUndefined();
});
