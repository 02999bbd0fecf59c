import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { examples, makeArray } from '../support/pair.ts';
import { type Program, runJson, startProgram } from '../support/program.ts';

/**
 * Real genotypes of 1 to 4 Mb under the name of chromosome X, where the first pseudo-autosomal region of hg19 ends at
 * 2,699,519: one part either side. The upload calls it 23.
 */
const directory = mkdtempSync(join(tmpdir(), 'imputehub-x-'));
const env = { IMPUTEHUB_NODE_DATA: join(directory, 'node'), IMPUTEHUB_NODE_PORT: '0' };
const boundary = 2_699_520;

const sh = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });

/** The same file with chromosome 20 under another name, and of fewer people when asked. */
function renamed(from: string, name: string, target: string, people?: number): string {
  const path = join(directory, target);
  const names = join(directory, `${target}.names`);
  writeFileSync(names, `20 ${name}\n`);
  const samples = sh('bcftools', ['query', '-l', from]).trim().split('\n').slice(0, people);
  const part = join(directory, `${target}.part`);
  sh('bcftools', ['view', '-s', samples.join(','), from, '-Oz', '-o', part]);
  sh('bcftools', ['annotate', '--rename-chrs', names, part, '-Oz', '-o', path]);
  return path;
}

let program: Program;
let url = '';
let token = '';

beforeAll(async () => {
  const node = <T extends z.ZodType>(args: string[], shape: T) => runJson('node', args, env, shape);
  const reference = renamed(`${examples}/reference.vcf.gz`, 'X', 'reference.vcf.gz');
  const map = join(directory, 'map.txt');
  writeFileSync(map, 'pos chr cM\n1000000 X 0\n4000000 X 4\n');
  const panel = ['panel', 'add', reference, '--id', 'x', '--build', 'hg19', '--map', map, '--json'];
  await node(panel, z.object({ id: z.string() }));
  program = await startProgram('node', ['node', '--json'], env);
  url = z.object({ listening: z.string() }).parse(program.hello).listening;
  await node(['node', 'user', 'add', 'ann', '--json'], z.object({ username: z.string() }));
  ({ token } = await node(['node', 'token', 'create', 'ann', '--json'], z.object({ token: z.string() })));
});
afterAll(async () => {
  await program?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const jobShape = z.object({
  state: z.number(),
  steps: z.array(z.object({ logMessages: z.array(z.object({ message: z.string() })) })),
  outputParams: z.array(z.object({ files: z.array(z.object({ name: z.string(), hash: z.string() })) })),
});

const people = 40;
/** Every second person is a man. */
const isMale = (i: number) => i % 2 === 1;

/** Men are haploid outside the pseudo-autosomal region, as most exports write them. */
function withMen(from: string, target: string): string {
  const lines = sh('bcftools', ['view', from]).trimEnd().split('\n');
  const haploid = (line: string) => {
    const fields = line.split('\t');
    if (line.startsWith('#') || Number(fields[1]) < boundary) return line;
    return fields
      .map((field, i) => (i >= 9 && isMale(i - 9) ? (field.split(/[|/]/)[0] ?? '') : field))
      .join('\t');
  };
  const path = join(directory, target);
  const text = `${lines.map(haploid).join('\n')}\n`;
  writeFileSync(path, execFileSync('bgzip', ['-c'], { input: text, maxBuffer: 1e9 }));
  return path;
}

/** Runs a job to its end, and unpacks its archive; answers the path of the dosages. */
async function impute(upload: string, folder: string): Promise<string> {
  const form = new FormData();
  for (const [key, value] of Object.entries({ refpanel: 'x', population: 'all', password: 'Secret123' }))
    form.append(key, value);
  form.append('files', new Blob([readFileSync(upload)]), 'chr23.vcf.gz');
  const headers = { 'x-auth-token': token };
  const path = `${url}/api/v2/jobs/submit/imputationserver2`;
  const answer = await fetch(path, { method: 'POST', headers, body: form });
  const { id } = z.object({ id: z.string() }).parse(await answer.json());
  let job = jobShape.parse(await (await fetch(`${url}/api/v2/jobs/${id}`, { headers })).json());
  while ([1, 2].includes(job.state)) {
    await sleep(200);
    job = jobShape.parse(await (await fetch(`${url}/api/v2/jobs/${id}`, { headers })).json());
  }
  const said = job.steps.flatMap(({ logMessages }) => logMessages.map(({ message }) => message)).join('\n');
  expect([job.state, said]).toEqual([4, said]);
  const zip = job.outputParams.flatMap(({ files }) => files).find(({ name }) => name === 'chr_X.zip');
  const bytes = await (await fetch(`${url}/share/results/${zip?.hash}/chr_X.zip`)).arrayBuffer();
  const archive = join(directory, `${folder}.zip`);
  writeFileSync(archive, Buffer.from(bytes));
  sh('7z', ['x', '-y', '-pSecret123', `-o${join(directory, folder)}`, archive]);
  return join(directory, folder, 'chrX.dose.vcf.gz');
}

const sites = (file: string) =>
  sh('bcftools', ['query', '-f', '%CHROM:%POS:%REF:%ALT\n', file]).trim().split('\n');
const everySite = () => sites(`${examples}/reference.vcf.gz`).map((site) => site.replace(/^20:/, 'X:'));

test('both parts of the chromosome are imputed, each site once, and come back as one file', async () => {
  const dose = await impute(renamed(makeArray(directory), '23', 'chr23.vcf.gz', people), 'women');
  expect(sites(dose)).toEqual(everySite());
});

test('men who are haploid outside the pseudo-autosomal region come back so', async () => {
  const upload = withMen(renamed(makeArray(directory), '23', 'all.vcf.gz', people), 'men.vcf.gz');
  const dose = await impute(upload, 'men');
  expect(sites(dose)).toEqual(everySite());
  const genotypes = sh('bcftools', ['query', '-f', '%POS[ %GT]\n', dose]).trim().split('\n');
  for (const row of genotypes) {
    const [position, ...all] = row.split(' ');
    const wanted = all.map((_, i) => (Number(position) >= boundary && isMale(i) ? 1 : 2));
    expect(all.map((gt) => gt.split('|').length)).toEqual(wanted);
  }
});
