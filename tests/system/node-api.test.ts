import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { examples, makeArray } from '../support/pair.ts';
import { type Program, runJson, startProgram } from '../support/program.ts';

/** A node with two accounts, tried as existing clients of the Michigan server use one. */
const directory = mkdtempSync(join(tmpdir(), 'imputehub-node-'));
const env = {
  IMPUTEHUB_NODE_DATA: join(directory, 'node'),
  IMPUTEHUB_NODE_PORT: '0',
  IMPUTEHUB_NODE_JOBS_PER_USER: '2',
  IMPUTEHUB_NODE_MAX_DOWNLOADS: '2',
};
const node = (args: string[], shape: z.ZodType) => runJson('node', args, env, shape);
const withToken = z.object({ token: z.string() });
const withPassword = z.object({ password: z.string() });

let program: Program;
let url = '';
let ann = '';
let bob = '';
let annPassword = '';
let array = '';

async function account(name: string) {
  const { password } = withPassword.parse(await node(['node', 'user', 'add', name, '--json'], withPassword));
  const { token } = withToken.parse(await node(['node', 'token', 'create', name, '--json'], withToken));
  return { password, token };
}

beforeAll(async () => {
  await node(
    ['panel', 'add', `${examples}/reference.vcf.gz`, '--id', 'test', '--build', 'hg19', '--json'],
    z.object({ id: z.string() }),
  );
  program = await startProgram('node', ['node', '--json'], env);
  url = z.object({ listening: z.string() }).parse(program.hello).listening;
  ({ token: ann, password: annPassword } = await account('ann'));
  ({ token: bob } = await account('bob'));
  array = makeArray(directory);
});
afterAll(async () => {
  expect(await program?.stop()).toBe(0);
  rmSync(directory, { recursive: true, force: true });
});

async function ask(method: string, path: string, token?: string, body?: FormData | URLSearchParams | string) {
  const headers: Record<string, string> = token === undefined ? {} : { 'x-auth-token': token };
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  const response = await fetch(url + path, { method, headers, body: body ?? null });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
}

function form(
  fields: Record<string, string> = {},
  name = 'chr20.vcf.gz',
  file = array,
  field = 'files',
): FormData {
  const found = new FormData();
  const all = { refpanel: 'apps@test@1.0.0', population: 'all', mode: 'qconly', ...fields };
  for (const [key, value] of Object.entries(all)) found.append(key, value);
  found.append(field, new Blob([readFileSync(file)]), name);
  return found;
}

const submit = (fields?: Record<string, string>, token = ann, body = form(fields)) =>
  ask('POST', '/api/v2/jobs/submit/imputationserver2', token, body);
const withId = z.object({ id: z.string() });

/** As tis-v2-cli reads it: every key there, numbers and texts of the right kind. */
const strictJob = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  application: z.string().min(1),
  applicationId: z.string().min(1),
  state: z.number(),
  positionInQueue: z.number(),
  submittedOn: z.number(),
  startTime: z.number(),
  endTime: z.number(),
  deletedOn: z.number(),
  currentTime: z.number(),
  username: z.string().nullable(),
  userAgent: z.string().nullable(),
  logs: z.string(),
  workspaceSize: z.string().nullable(),
  steps: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      empty: z.boolean(),
      logMessages: z.array(
        z.object({
          success: z.boolean(),
          message: z.string(),
          type: z.number().min(0).max(3),
          time: z.number(),
        }),
      ),
    }),
  ),
  outputParams: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      description: z.string(),
      value: z.string(),
      type: z.null(),
      job: z.null(),
      autoExport: z.boolean(),
      download: z.boolean(),
      jobId: z.string().min(1),
      hash: z.string(),
      files: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          hash: z.string(),
          count: z.number(),
          size: z.string().regex(/^\d+ \w+$/),
          parameterId: z.number(),
          user: z.null(),
        }),
      ),
      tree: z.array(z.object({ name: z.string(), childs: z.array(z.unknown()), folder: z.boolean() })),
    }),
  ),
});

async function ended(id: string, token = ann) {
  for (;;) {
    const job = strictJob.parse((await ask('GET', `/api/v2/jobs/${id}/status`, token)).body);
    if (![1, 2, 3].includes(job.state)) return job;
    await sleep(200);
  }
}

describe('what clients ask first', () => {
  test('a token is verified anonymously, and a wrong one is not valid, with status 200', async () => {
    const good = await ask('POST', '/api/v2/tokens/verify', undefined, new URLSearchParams({ token: ann }));
    expect(good).toMatchObject({ status: 200, body: { valid: true, username: 'ann' } });
    expect(z.object({ expire: z.iso.datetime({ offset: true }) }).safeParse(good.body).success).toBe(true);
    const bad = await ask(
      'POST',
      '/api/v2/tokens/verify',
      undefined,
      new URLSearchParams({ token: 'x.y.z' }),
    );
    expect(bad).toMatchObject({ status: 200, body: { valid: false, message: expect.any(String) } });
  });

  test('server and application, by both forms of the id, as strict clients read them', async () => {
    const server = await ask('GET', '/api/v2/server', ann);
    const text = z.string().min(1);
    const shape = z.object({
      name: text,
      background: text,
      foreground: text,
      footer: text,
      userEmailDescription: text,
      userWithoutEmailDescription: text,
      emailRequired: z.boolean(),
      oauth: z.array(z.unknown()),
      apps: z.array(
        z.object({ id: z.string().regex(/^imputationserver2@\d+\.\d+\.\d+$/), name: text, version: text }),
      ),
      deprecatedApps: z.array(z.unknown()),
      experimentalApps: z.array(z.unknown()),
      loggedIn: z.literal(true),
      navigation: z.array(z.unknown()),
      maintenace: z.literal(false),
      user: z.object({ username: z.literal('ann'), name: text }),
    });
    const { apps } = shape.parse(server.body);
    expect((await ask('GET', '/api/v2/server')).body).toMatchObject({ loggedIn: false, apps: [] });
    for (const id of ['imputationserver2', apps[0]?.id ?? '']) {
      const app = z.object({
        version: text,
        params: z.array(z.object({ id: text, type: text, value: z.string(), required: z.boolean() })),
      });
      const found = app.parse((await ask('GET', `/api/v2/server/apps/${id}`, ann)).body);
      expect(found.params.map(({ id: p }) => p)).toEqual(
        expect.arrayContaining(['refpanel', 'files', 'build', 'population', 'mode', 'check1']),
      );
    }
    expect((await ask('GET', '/api/v2/server/apps/nope', ann)).status).toBe(404);
  });

  test('sign-in by JSON and by form; an API token may less', async () => {
    const login = { username: 'ann', password: annPassword };
    const answers = [
      await ask('POST', '/login', undefined, JSON.stringify(login)),
      await ask('POST', '/login', undefined, new URLSearchParams(login)),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ username: 'ann', token_type: 'Bearer', expires_in: 86_400 });
    }
    const wrong = await ask('POST', '/login', undefined, JSON.stringify({ ...login, password: 'no' }));
    expect(wrong).toMatchObject({
      status: 401,
      body: { message: 'Login Failed! Wrong Username or Password.' },
    });
    expect((await ask('POST', '/api/v2/users/ann/api-token', ann)).status).toBe(403);
  });
});

describe('who may what', () => {
  test('no, a malformed and a revoked token', async () => {
    expect((await ask('GET', '/api/v2/jobs')).status).toBe(401);
    expect((await ask('GET', '/api/v2/jobs', 'x.y.z')).status).toBe(401);
    const { token } = await account('eve');
    expect((await ask('GET', '/api/v2/jobs', token)).status).toBe(200);
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, '../../apps/node/src/main.ts'), 'node', 'token', 'revoke', 'eve'],
      {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      },
    );
    expect(await ask('GET', '/api/v2/jobs', token)).toMatchObject({ status: 403, body: { success: false } });
  });

  test('foreign jobs are forbidden, unknown ones not found, deletion needs a sign-in', async () => {
    const { id } = withId.parse((await submit()).body);
    expect((await ask('GET', `/api/v2/jobs/${id}`, bob)).status).toBe(403);
    expect((await ask('GET', `/logs/${id}`, bob)).status).toBe(403);
    expect((await ask('GET', '/api/v2/jobs/job-1', ann)).status).toBe(404);
    await ended(id);
    expect((await ask('DELETE', `/api/v2/jobs/${id}`, ann)).status).toBe(403);
    const login = await ask(
      'POST',
      '/login',
      undefined,
      JSON.stringify({ username: 'ann', password: annPassword }),
    );
    const { access_token } = z.object({ access_token: z.string() }).parse(login.body);
    expect(await ask('DELETE', `/api/v2/jobs/${id}`, access_token)).toMatchObject({
      status: 200,
      body: { state: 10 },
    });
    expect((await ask('GET', `/api/v2/jobs/${id}`, ann)).status).toBe(404);
  });
});

describe('submission', () => {
  test.each([
    ['an unknown field', { 'files-source': 'http' }, "Parameter 'files-source' not found."],
    ['a wrong panel', { refpanel: 'apps@nope@1.0.0' }, 'nope'],
    ['a wrong population', { population: 'mars' }, "Population 'mars' is not supported"],
    ['a wrong build', { build: 'hg17' }, "Parameter 'build'"],
  ])('%s is refused at once', async (_what, fields, words) => {
    const { status, body } = await submit(fields);
    expect(status).toBe(400);
    expect(body).toMatchObject({ success: false, message: expect.stringContaining(words) });
  });

  test.each(['../../evil.vcf.gz', '/home/ann/data/chr20.vcf.gz', `${'x'.repeat(300)}.vcf.gz`])(
    'a file called %s stays in its folder',
    async (name) => {
      const { status, body } = await submit({}, ann, form({}, name));
      if (status === 400) return expect(body).toMatchObject({ success: false });
      const job = await ended(withId.parse(body).id);
      expect(job.state).toBe(4);
    },
  );

  test('a third job at once is refused; cancelled ones make room', async () => {
    const ids: string[] = [];
    // The first is phased for many seconds, and the second waits for it.
    for (const mode of ['imputation', 'imputation']) ids.push(withId.parse((await submit({ mode })).body).id);
    const third = await submit();
    expect(third).toMatchObject({
      status: 400,
      body: { message: 'Only 2 jobs per user can be executed simultaneously.', success: false },
    });
    for (const id of ids.toReversed()) await ask('GET', `/api/v2/jobs/${id}/cancel`, ann);
    for (const id of ids) expect((await ended(id)).state).toBe(6);
    expect((await ended(withId.parse((await submit()).body).id)).state).toBe(4);
  });

  test('nonsense fails in the job, with the words of the Michigan server', async () => {
    const path = join(directory, 'text.vcf.gz');
    writeFileSync(path, 'not a VCF');
    const { id } = withId.parse((await submit({}, ann, form({}, 'text.vcf.gz', path))).body);
    const job = await ended(id);
    expect(job.state).toBe(5);
    const errors = job.steps.flatMap((s) => s.logMessages).filter(({ type }) => type === 1);
    expect(errors.map(({ message }) => message).join('\n')).toContain('The provided VCF file is malformed');
  });

  test('quality control only: prefixes, statistics and no genotypes; lists and pages', async () => {
    const body = form(
      { 'job-name': 'Prefixed', 'input-build': 'hg19' },
      'chr20.vcf.gz',
      array,
      'input-files',
    );
    const { id } = withId.parse((await submit({}, ann, body)).body);
    const job = await ended(id);
    expect([job.state, job.name]).toEqual([4, 'Prefixed']);
    const files = job.outputParams.flatMap((o) => o.files.map(({ name }) => name));
    expect(files).toEqual(expect.arrayContaining(['qc_report.txt', 'quality-control.html']));
    expect(files.filter((name) => /^chr_/.test(name))).toEqual([]);
    const all = z
      .object({ count: z.number(), data: z.array(strictJob) })
      .parse((await ask('GET', '/api/v2/jobs', ann)).body);
    expect(all.data[0]?.id).toBe(id);
    expect((await ask('GET', '/api/v2/jobs?page=1', ann)).body).toMatchObject({ page: 1, pageSize: 15 });
    expect((await ask('GET', `/api/v2/jobs/${id}/restart`, ann)).body).toMatchObject({
      message: `Job ${id} is not pending.`,
    });
    expect((await ask('GET', `/api/v2/jobs/${id}/cancel`, ann)).status).toBe(200);
  });
});

test('imputation for real: an AES archive with my password, downloads that count when complete', async () => {
  const password = 'Secret123';
  const fields = { mode: 'imputation', aesEncryption: 'false', meta: 'true', password };
  const { id } = withId.parse((await submit(fields)).body);
  const job = await ended(id);
  expect(job.state).toBe(4);
  const [output] = job.outputParams;
  const zip = output?.files.find(({ name }) => name === 'chr_20.zip');
  const share = `${url}/share/results/${zip?.hash}/chr_20.zip`;
  const part = await fetch(share, { headers: { range: 'bytes=0-99' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);
  const whole = await fetch(share);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect(bytes.length).toBe(Number(whole.headers.get('content-length')));
  const path = join(directory, 'chr_20.zip');
  writeFileSync(path, bytes);
  expect(execFileSync('7z', ['l', '-slt', path], { encoding: 'utf8' })).toContain('AES-256');
  execFileSync('7z', ['x', '-y', `-p${password}`, `-o${directory}`, path], { stdio: 'ignore' });
  const dose = join(directory, 'chr20.dose.vcf.gz');
  const names = execFileSync('bcftools', ['query', '-l', dose], { encoding: 'utf8' }).trim().split('\n');
  expect(names).toHaveLength(203);
  const rows = execFileSync('bcftools', ['view', '-H', '-G', dose], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(rows.trim().split('\n')).toHaveLength(24_990);
  expect(execFileSync('bcftools', ['view', '-h', dose], { encoding: 'utf8' })).toContain('##mis_panel=test');
  expect(readFileSync(join(directory, 'chr20.empiricalDose.vcf.gz')).length).toBeGreaterThan(1000);
  const indexed = ['view', '-H', '-r', '20:1000000-1100000', join(directory, 'chr20.empiricalDose.vcf.gz')];
  expect(execFileSync('bcftools', indexed, { encoding: 'utf8' })).toContain('20\t1');
  expect((await ask('GET', `/logs/${id}`, ann)).body).not.toContain(password);
  expect((await ask('GET', `/get/${output?.hash}`)).body).toContain('curl -L');
  expect((await fetch(`${url}/browse/${output?.hash}/qc_report.txt`)).status).toBe(200);
  await (await fetch(share)).arrayBuffer();
  expect(await ask('GET', `/share/results/${zip?.hash}/chr_20.zip`)).toMatchObject({
    status: 400,
    body: { message: 'number of max downloads exceeded.', success: false },
  });
});
