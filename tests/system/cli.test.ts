import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeArray, type Pair, startPair } from '../support/pair.ts';
import { runProgram, startProgram } from '../support/program.ts';
import { onTerminal } from '../support/terminal.ts';

let pair: Pair;
let array: string;
beforeAll(async () => {
  pair = await startPair();
  array = makeArray(pair.directory);
});
afterAll(() => pair?.stop());

const run = (...args: string[]) => runProgram('cli', args, pair.env);
const submit = (file: string, ...args: string[]) =>
  run(
    'submit',
    file,
    '--service',
    '1',
    '--population',
    'all',
    '--build',
    'hg19',
    '--accept-terms',
    'check1,check2',
    ...args,
  );

const linesOf = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 }).split('\n').length - 1;

/** Quality and slim results of a real imputation, held against bcftools. */
async function looksAtResults(id: string, out: string): Promise<void> {
  const dose = join(out, 'chr20.dose.vcf.gz');
  const quality = await run('quality', id, '--json');
  expect(quality.code, quality.stderr).toBe(0);
  expect(JSON.parse(quality.stdout)).toMatchObject({
    sites: linesOf('bcftools', ['query', '-f', '%POS\\n', dose]),
    typed_sites: linesOf('bcftools', ['query', '-i', 'TYPED=1', '-f', '%POS\\n', dose]),
    frequency: { against: 'input' },
  });
  expect((await run('quality', id)).stdout).toContain('Mean estimated R2 of imputed variants: 0.');
  const small = join(out, 'slim');
  expect((await run('download', id, '--slim', '--out', small)).stderr).toContain('no slim results');
  const slim = await run('slim', id, '--min-r2', '0.8', '--fields', 'DS', '--wait');
  expect(slim.code, slim.stderr).toBe(0);
  expect((await run('download', id, '--slim', '--out', small)).code).toBe(0);
  const kept = linesOf('bcftools', ['query', '-i', 'R2>=0.8 || R2="."', '-f', '%POS\\n', dose]);
  expect(linesOf('bcftools', ['query', '-f', '%POS[ %DS]\\n', join(small, 'chr20.slim.vcf.gz')])).toBe(kept);
}

test('an administrator attaches the sites of a panel, and takes them away', async () => {
  const sites = join(pair.directory, 'panel.vcf');
  const rows = Array.from({ length: 500 }, (_, i) => `20\t${60_000 + i}\t.\tA\tG\t.\tPASS\t.\n`);
  writeFileSync(
    sites,
    `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n${rows.join('')}`,
  );
  const attached = await run('admin', 'sites', '1', sites, '--service', '1', '--json');
  expect(attached.code, attached.stderr).toBe(0);
  expect(JSON.parse(attached.stdout)).toMatchObject({ count: 500 });
  writeFileSync(sites, 'this is no list of sites');
  const refused = await run('admin', 'sites', '1', sites);
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('panel-sites-invalid')]);
  expect((await run('admin', 'sites', '1')).code).toBe(2);
  expect((await run('admin', 'sites', '1', '--remove')).stdout).toContain('has no sites any more');
  const { data } = z
    .object({ data: z.array(z.object({ name: z.string() })) })
    .parse((await pair.api('GET', '/api/v1/files')).body);
  expect(data.filter(({ name }) => name === 'panel.vcf')).toEqual([]);
});

describe('a researcher', () => {
  test('signs in, submits, waits, and gets verified files', async () => {
    const whoami = await run('whoami', '--json');
    expect(JSON.parse(whoami.stdout)).toMatchObject({ username: 'admin', hub: pair.hubUrl });
    const out = join(pair.directory, 'results');
    const done = await submit(array, '--name', 'by hand', '--download', out, '--json');
    expect(done.code, done.stderr).toBe(0);
    const { id } = z
      .object({ id: z.string(), status: z.literal('completed') })
      .parse(JSON.parse(done.stdout));
    const results = await run('results', id, '--json');
    const { files } = z
      .object({ files: z.array(z.object({ name: z.string(), sha256: z.string(), size: z.number() })) })
      .parse(JSON.parse(results.stdout));
    for (const { name, sha256 } of files) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ).toBe(sha256);
    }
    const jobs = await run('jobs');
    expect(jobs.stdout).toContain('by hand');
    expect(jobs.stdout).not.toContain('\u001b');
    const shown = (await run('job', id.slice(-12))).stdout;
    expect(shown).toContain('completed, 100 %');
    expect(shown).toMatch(/^Check: +accepted/m);
    expect((await run('log', id)).stdout).toContain('Minimac4');
    await looksAtResults(id, out);
  });
});

describe('a submission that is repeated', () => {
  test('sends no file again that is at the hub, and with its key makes no second job', async () => {
    const again = () => submit(array, '--name', 'repeated', '--mode', 'qc_only', '--key', 'once', '--json');
    const files = async () => (await pair.api('GET', '/api/v1/files?kind=input')).body;
    const first = await again();
    const before = await files();
    const second = await again();
    expect([first.code, second.code], second.stderr).toEqual([0, 0]);
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(first.stdout));
    expect(JSON.parse(second.stdout)).toMatchObject({ id });
    expect(await files()).toEqual(before);
    const copy = join(pair.directory, 'another-name.vcf.gz');
    writeFileSync(copy, readFileSync(array));
    expect((await submit(copy, '--mode', 'qc_only')).code).toBe(0);
    expect(await files()).toMatchObject({ data: [{ name: 'another-name.vcf.gz' }, expect.anything()] });
  });
});

describe('on a terminal', () => {
  test.each([40, 100])('of %i columns, how far it is stands in lines that fit', async (columns) => {
    // Another content than before: what is at the hub already is not sent, and shows nothing.
    const file = join(pair.directory, `chr20.of-${columns}.vcf.gz`);
    execFileSync('bcftools', ['view', '-Oz', '-o', file, '-t', `20:1-${3_000_000 + columns}`, array]);
    const submission = `${file} --service 1 --population all --build hg19 --accept-terms check1,check2`;
    const cli = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));
    const { code, shown } = await onTerminal(
      `${process.execPath} ${cli} submit ${submission} --mode qc_only --wait`,
      { env: pair.env, columns },
    );
    expect(code, shown).toBe(0);
    const lines = stripVTControlCharacters(shown.replaceAll('\u001b[1G', '\n')).split(/[\r\n]+/);
    expect(lines.filter((line) => line.length > columns && !line.startsWith('Job '))).toEqual([]);
    expect(lines.some((line) => /^chr20.* 100 % /.test(line))).toBe(true);
    expect(lines.some((line) => /^100 % .*completed/.test(line))).toBe(true);
  });
});

describe('before loss, and at an interruption', () => {
  test('a job goes on after Ctrl-C, and is cancelled only when that is confirmed', async () => {
    const made = await submit(array, '--name', 'left alone', '--json', '--r2-filter', '0.3');
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(made.stdout));
    const watching = await startProgram('cli', ['watch', id, '--json'], pair.env);
    watching.process.kill('SIGINT');
    expect(await new Promise((resolve) => watching.process.once('close', resolve))).toBe(130);
    expect(watching.errors()).toContain(`Job ${id} goes on without this command`);
    const unsure = await run('cancel', id);
    expect([unsure.code, unsure.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect((await run('cancel', id, '--yes')).code).toBe(0);
    expect((await run('watch', id)).code).toBe(8);
  });
});

describe('exit codes and errors', () => {
  test.each([
    [
      'a service that is not there',
      ['submit', 'x.vcf.gz', '--service', 'nope', '--population', 'all', '--build', 'hg19'],
      5,
    ],
    ['a job that is not there', ['job', '00000000-0000-7000-8000-000000000000'], 5],
    ['an unknown command', ['frobnicate'], 2],
    ['a missing option', ['submit', 'x.vcf.gz'], 2],
  ])('%s', async (_what, args, code) => {
    const found = await run(...args);
    expect(found.code, found.stderr).toBe(code);
    expect(found.stderr.length).toBeGreaterThan(10);
  });

  test('a wrong token, no token and no hub are told apart', async () => {
    expect((await runProgram('cli', ['jobs'], { ...pair.env, IMPUTEHUB_TOKEN: 'wrong' })).code).toBe(4);
    expect((await runProgram('cli', ['jobs'], { XDG_CONFIG_HOME: pair.directory })).code).toBe(4);
    const down = await runProgram('cli', ['jobs', '--json'], {
      ...pair.env,
      IMPUTEHUB_URL: 'http://127.0.0.1:1',
    });
    expect(down.code).toBe(6);
    expect(JSON.parse(down.stderr)).toMatchObject({ error: { code: 'unreachable' } });
  });

  test('terms are never accepted silently', async () => {
    const found = await run(
      'submit',
      array,
      '--service',
      '1',
      '--population',
      'all',
      '--build',
      'hg19',
      '--accept-terms',
      'check1',
    );
    // They were accepted in the job before; a wording that was accepted once counts.
    expect([0, 3]).toContain(found.code);
  });

  test.each([
    ['plain gzip', () => gzipSync(readFileSync(array).subarray(0, 100)), 'not-bgzf'],
    ['a text file', () => Buffer.from('hello, this is not a VCF'), 'not-a-vcf'],
    [
      'a truncated file',
      () => readFileSync(array).subarray(0, Math.floor(statSync(array).size / 2)),
      'vcf-truncated',
    ],
  ])('%s is refused within seconds, with what to do', async (_what, bytes, code) => {
    const path = join(pair.directory, `${code}.vcf.gz`);
    writeFileSync(path, bytes());
    const begun = Date.now();
    const found = await submit(path, '--wait');
    expect(found.code, found.stderr).toBe(7);
    expect(found.stderr).toContain(code);
    expect(found.stderr).toMatch(/^refused {2,}.+\n {15}\w/m);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  test('a directory, two files of one name and an absent file are refused before they travel', async () => {
    const folder = join(pair.directory, 'folder');
    mkdirSync(folder, { recursive: true });
    const copy = join(folder, basename(array));
    writeFileSync(copy, readFileSync(array));
    const directory = await submit(folder);
    expect([directory.code, directory.stderr]).toEqual([3, expect.stringContaining('is a directory')]);
    const twice = await submit(array, copy);
    expect([twice.code, twice.stderr]).toEqual([3, expect.stringContaining('Two of the files')]);
    const absent = await submit('absent.vcf.gz');
    expect([absent.code, absent.stderr]).toEqual([5, expect.stringContaining('no file absent.vcf.gz')]);
  });

  test('0 bytes are refused before they travel', async () => {
    const path = join(pair.directory, 'empty.vcf.gz');
    writeFileSync(path, '');
    expect((await submit(path)).code).toBe(3);
  });
});
