import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { examples, jobForm, makeArray, type Pair, startPair } from '../support/pair.ts';
import { runJson } from '../support/program.ts';

/**
 * A node with a panel of hg19 is given the same people in "hg38": every position 1,000 further, but for a stretch that
 * hg19 does not have, and one that lies there the other way round.
 */
const directory = mkdtempSync(join(tmpdir(), 'imputehub-lift-'));
const chain = join(directory, 'hg38ToHg19.over.chain');
const size = 100_000_000;
const shift = 1000;

const sh = (command: string, args: string[], input?: string) =>
  execFileSync(command, args, { encoding: 'utf8', input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] });

interface Data {
  header: string;
  rows: string[][];
  /** First and last position, in hg19, of the stretch that is missing and of the one that is reversed. */
  gap: [number, number];
  turned: [number, number];
}

const at = ([, position]: string[]) => Number(position);
const within =
  ([from, to]: [number, number]) =>
  (row: string[]) =>
    at(row) >= from && at(row) <= to;

const complement: Record<string, string> = { A: 'T', C: 'G', G: 'C', T: 'A' };
const flipped = (allele = '') => complement[allele] ?? allele;
const isPalindromic = ([, , , ref, alt]: string[]) => flipped(ref) === alt;

/** Forty people are enough, and phase in a few seconds. */
const fewer = (line: string) => line.split('\t').slice(0, 9 + 40);

function readArray(): Data {
  const text = sh('bcftools', ['view', '--no-version', makeArray(directory)])
    .trimEnd()
    .split('\n');
  const rows = text.filter((line) => !line.startsWith('#')).map(fewer);
  const meta = text.filter((line) => line.startsWith('##') && !line.startsWith('##contig'));
  const columns = fewer(text[meta.length + 1] ?? '').join('\t');
  const place = (i: number) => at(rows[i] ?? []);
  // A palindromic variant would come back from the reversed stretch unseen.
  const turn = rows.findIndex((_, i) => i >= 1000 && !rows.slice(i, i + 20).some(isPalindromic));
  return {
    header: [...meta, columns].join('\n'),
    rows,
    gap: [place(500), place(539)],
    turned: [place(turn), place(turn + 19)],
  };
}

function writeChain({ gap, turned }: Data): void {
  const forward = (from: number, to: number) =>
    `chain 9 chr20 ${size} + ${from + shift - 1} ${to + shift} chr20 ${size} + ${from - 1} ${to} 1\n${to - from + 1}\n\n`;
  const [from, to] = turned;
  const reversed = `chain 9 chr20 ${size} + ${from + shift - 1} ${to + shift} chr20 ${size} - ${size - to} ${size - from + 1} 2\n${to - from + 1}\n`;
  const parts = [
    forward(1, gap[0] - 1),
    forward(gap[1] + 1, from - 1),
    forward(to + 1, size - shift),
    reversed,
  ];
  writeFileSync(chain, parts.join(''));
}

/** The same records as an array of hg38 has them: on the other strand where the genome lies reversed. */
function inHg38({ rows, turned }: Data): string[][] {
  const isTurned = within(turned);
  return rows
    .map((row) => {
      const [, , id = '', ref = '', alt = '', ...rest] = row;
      if (!isTurned(row)) return ['chr20', String(at(row) + shift), id, ref, alt, ...rest];
      const position = turned[0] + turned[1] - at(row) + shift;
      return ['chr20', String(position), id, flipped(ref), flipped(alt), ...rest];
    })
    .toSorted((a, b) => at(a) - at(b));
}

function writeVcf(name: string, header: string, rows: string[][]): string {
  const path = join(directory, name);
  const text = `${header}\n${rows.map((row) => row.join('\t')).join('\n')}\n`;
  writeFileSync(path, execFileSync('bgzip', ['-c'], { input: text, maxBuffer: 1e9 }));
  return path;
}

let pair: Pair;
let data: Data;

const withId = z.object({ id: z.string() });

beforeAll(async () => {
  data = readArray();
  writeChain(data);
  pair = await startPair({ nodeEnv: { IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19: chain } });
  const renamed = join(directory, 'renamed.vcf.gz');
  writeFileSync(join(directory, 'names.txt'), '20 chr20\n');
  const names = ['--rename-chrs', join(directory, 'names.txt')];
  sh('bcftools', ['annotate', ...names, `${examples}/reference.vcf.gz`, '-Oz', '-o', renamed]);
  const panel = ['panel', 'add', renamed, '--id', 'new', '--build', 'hg38', '--json'];
  await runJson('node', panel, pair.nodeEnv, withId);
});
afterAll(async () => {
  await pair?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const jobShape = z.object({
  id: z.string(),
  state: z.number(),
  steps: z.array(
    z.object({ name: z.string(), logMessages: z.array(z.object({ message: z.string(), type: z.number() })) }),
  ),
  outputParams: z.array(z.object({ files: z.array(z.object({ name: z.string(), hash: z.string() })) })),
});
type Job = z.infer<typeof jobShape>;

async function run(file: string, fields: Record<string, string>): Promise<Job> {
  const form = new FormData();
  const all = { population: 'all', refpanel: 'test', password: 'Secret123', ...fields };
  for (const [key, value] of Object.entries(all)) form.append(key, value);
  form.append('files', new Blob([readFileSync(file)]), 'chr20.vcf.gz');
  const headers = { 'x-auth-token': pair.nodeToken };
  const answer = await fetch(`${pair.nodeUrl}/api/v2/jobs/submit/imputationserver2`, {
    method: 'POST',
    headers,
    body: form,
  });
  const { id } = withId.parse(await answer.json());
  for (;;) {
    const job = jobShape.parse(await (await fetch(`${pair.nodeUrl}/api/v2/jobs/${id}`, { headers })).json());
    if (![1, 2].includes(job.state)) return job;
    await sleep(200);
  }
}

const said = ({ steps }: Job, step: string) =>
  steps.find(({ name }) => name === step)?.logMessages.map(({ type, message }) => [type, message]) ?? [];

async function download({ outputParams }: Job, name: string): Promise<Buffer> {
  const file = outputParams.flatMap(({ files }) => files).find((f) => f.name === name);
  return Buffer.from(
    await (await fetch(`${pair.nodeUrl}/share/results/${file?.hash}/${name}`)).arrayBuffer(),
  );
}

async function dosages(job: Job): Promise<string> {
  const folder = mkdtempSync(join(directory, 'result-'));
  writeFileSync(join(folder, 'chr_20.zip'), await download(job, 'chr_20.zip'));
  sh('7z', ['x', '-y', '-pSecret123', `-o${folder}`, join(folder, 'chr_20.zip')]);
  return sh('bcftools', ['view', '-H', join(folder, 'chr20.dose.vcf.gz')]);
}

/** A number of the report. */
function counted(job: Job, label: string): number {
  const text = said(job, 'Quality Control').join('\n');
  const found = new RegExp(`(?:^|\\n|,)${label}: ([\\d,]+)`).exec(text)?.[1];
  if (found === undefined) throw new Error(`no "${label}" in the report`);
  return Number(found.replaceAll(',', ''));
}

test('data of the other build is lifted, and imputes to the same as if it had been of this one', async () => {
  const inGap = within(data.gap);
  const inTurned = within(data.turned);
  const kept = data.rows.filter((row) => !inGap(row));
  const twin = writeVcf(
    'twin.vcf.gz',
    data.header,
    kept.filter((row) => !inTurned(row)),
  );
  const whole = await run(writeVcf('kept.vcf.gz', data.header, kept), { build: 'hg19', mode: 'qc_only' });
  const plain = await run(twin, { build: 'hg19' });
  const lifted = await run(writeVcf('lifted.vcf.gz', data.header, inHg38(data)), { build: 'hg38' });
  expect([whole.state, plain.state, lifted.state]).toEqual([4, 4, 4]);
  expect(said(lifted, 'Quality Control').slice(0, 2)).toEqual([
    [2, 'Uploaded data is hg38 and reference is hg19.'],
    [0, 'Lift Over'],
  ]);
  expect(said(plain, 'Quality Control').flat()).not.toContain('Lift Over');
  // Every variant of the reversed stretch that would match is a strand flip; all others are where they were.
  const turnedMatches = counted(whole, 'Match') - counted(plain, 'Match');
  expect(turnedMatches).toBeGreaterThan(5);
  expect(counted(lifted, 'Strand flip')).toBe(counted(plain, 'Strand flip') + turnedMatches);
  expect(counted(lifted, 'Match')).toBe(counted(plain, 'Match'));
  for (const label of ['Typed only sites', 'Monomorphic sites', 'Allele mismatch'])
    expect([label, counted(lifted, label)]).toEqual([label, counted(whole, label)]);
  const list = (await download(lifted, 'statistics/lift-over.txt')).toString('utf8').trimEnd().split('\n');
  const gone = data.rows.filter(inGap);
  expect(list.slice(1)).toEqual(
    gone.map((row) => `chr20:${at(row) + shift}\tLiftOver\tLiftOver failed. SNP removed.`),
  );
  expect(gone.length).toBeGreaterThanOrEqual(40);
  expect(await dosages(lifted)).toBe(await dosages(plain));
});

test('the hub takes data of the other build for this panel, and brings back what the node lifted', async () => {
  const file = writeVcf('hub.vcf.gz', data.header, inHg38(data));
  const answer = await pair.api('POST', '/api/v1/jobs', jobForm(file, { build: 'hg38' }));
  const { id } = withId.parse(answer.body);
  const shape = z.object({ status: z.string(), error: z.unknown() });
  for (;;) {
    const job = shape.parse((await pair.api('GET', `/api/v1/jobs/${id}`)).body);
    if (job.status === 'completed') break;
    expect([job.status, job.error]).toEqual([expect.stringMatching(/^(pending|queued|running)$/), null]);
    await sleep(300);
  }
  const results = z.object({
    files: z.array(z.object({ name: z.string(), records: z.number().nullable() })),
  });
  const { files } = results.parse((await pair.api('GET', `/api/v1/jobs/${id}/results`)).body);
  expect(files.find(({ name }) => name === 'chr20.dose.vcf.gz')?.records).toBeGreaterThan(20_000);
});

test('without a chain file that way the job fails in the words of the Michigan server', async () => {
  const file = writeVcf('small.vcf.gz', data.header, data.rows);
  const job = await run(file, { refpanel: 'new', build: 'hg19' });
  expect(job.state).toBe(5);
  expect(said(job, 'Quality Control')).toEqual([
    [2, 'Uploaded data is hg19 and reference is hg38.'],
    [1, 'Currently we do not support liftOver from hg19 to hg38'],
  ]);
  const log = await (
    await fetch(`${pair.nodeUrl}/logs/${job.id}`, { headers: { 'x-auth-token': pair.nodeToken } })
  ).text();
  expect(log).toContain('IMPUTEHUB_NODE_CHAIN_HG19_TO_HG38');
});

test('a chain file that is damaged fails the job and names the setting in the log', async () => {
  const good = readFileSync(chain);
  writeFileSync(chain, good.subarray(0, good.length - 20));
  const job = await run(writeVcf('b.vcf.gz', data.header, inHg38(data)), { build: 'hg38' });
  writeFileSync(chain, good);
  expect(job.state).toBe(5);
  expect(said(job, 'Summary')[0]).toEqual([
    1,
    "Task 'Lift Over' failed: the chain file of this server can't be used.",
  ]);
  const log = await (
    await fetch(`${pair.nodeUrl}/logs/${job.id}`, { headers: { 'x-auth-token': pair.nodeToken } })
  ).text();
  expect(log).toContain('IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19');
});
