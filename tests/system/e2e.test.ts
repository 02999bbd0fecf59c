import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Pair, startPair } from '../support/pair.ts';
import { runProgram } from '../support/program.ts';
import { startProxy, type Trouble } from '../support/proxy.ts';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair?.stop());

const answer = z.object({
  ok: z.boolean(),
  job_id: z.string().nullable(),
  sites_imputed: z.number().nullable(),
  steps: z.array(z.object({ step: z.string(), seconds: z.number(), ok: z.boolean(), detail: z.string() })),
  failed: z.object({ step: z.string(), code: z.string().nullable(), message: z.string() }).nullable(),
});

const terms = ['--accept-terms', 'check1,check2'];

async function e2e(args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runProgram('cli', ['e2e', '--json', ...args], {
    ...pair.env,
    ...env,
  });
  if (!stdout.startsWith('{')) throw new Error(`no JSON, exit code ${code}: ${stdout}${stderr}`);
  return { code, ...answer.parse(JSON.parse(stdout)) };
}

async function behind(trouble: Trouble, args: string[]) {
  const proxy = await startProxy(pair.hubUrl, trouble);
  try {
    return { ...(await e2e(args, { IMPUTEHUB_URL: proxy.url })), requests: proxy.requests };
  } finally {
    await proxy.close();
  }
}

test('walks from sign-in to validation with test data of its own, over a link that breaks', async () => {
  let uploads = 0;
  let jobs = 0;
  const found = await behind(
    {
      breakAfterBytes: ({ method, url }) =>
        method === 'PATCH' && url?.startsWith('/api/v1/files/uploads/') && uploads++ === 0
          ? 20_000
          : undefined,
      loseAnswer: ({ method, url }) => method === 'POST' && url === '/api/v1/jobs' && jobs++ === 0,
    },
    ['--service', '1', ...terms],
  );
  expect(found).toMatchObject({ code: 0, ok: true, failed: null });
  expect(found.steps.map(({ step }) => step)).toEqual([
    'sign-in',
    'service',
    'data',
    'submission',
    'monitoring',
    'download',
    'validation',
  ]);
  expect(found.sites_imputed).toBeGreaterThan(20_000);
  expect([uploads, jobs]).toEqual([2, 2]);
  const list = await pair.api('GET', '/api/v1/jobs');
  expect(z.object({ data: z.array(z.unknown()) }).parse(list.body).data).toHaveLength(1);
});

test('results that are not what the hub says are found, and where', async () => {
  const lying = await behind(
    {
      change: ({ url }, body) =>
        url?.endsWith('/results')
          ? Buffer.from(body.toString('utf8').replace(/"sha256":"../, '"sha256":"zz'))
          : body,
    },
    ['--service', '1', ...terms],
  );
  expect(lying).toMatchObject({ code: 10, ok: false, failed: { step: 'validation' } });
  const counting = await behind(
    {
      change: ({ url }, body) =>
        url?.endsWith('/results')
          ? Buffer.from(body.toString('utf8').replace(/"records":\d+/, '"records":7'))
          : body,
    },
    ['--service', '1', ...terms],
  );
  expect(counting).toMatchObject({ code: 10, failed: { step: 'validation' } });
  expect(counting.failed?.message).toContain('the hub says 7');
});

test('an archive that was damaged on the way is found', async () => {
  const flip = (body: Buffer) => {
    const at = Math.floor(body.length / 2);
    body[at] = (body[at] ?? 0) ^ 0xff;
    return body;
  };
  const found = await behind({ change: ({ url }, body) => (url?.endsWith('/archive') ? flip(body) : body) }, [
    '--service',
    '1',
    ...terms,
  ]);
  expect(found).toMatchObject({ code: 10, ok: false, failed: { step: 'validation' } });
});

test.each([
  ['a wrong token', ['--service', '1'], { IMPUTEHUB_TOKEN: 'wrong' }, 4, 'sign-in'],
  ['a hub that is down', ['--service', '1'], { IMPUTEHUB_URL: 'http://127.0.0.1:1' }, 6, 'sign-in'],
  ['an unknown service', ['--service', 'nowhere'], {}, 5, 'service'],
  ['a panel that is not there', ['--service', '1', '--panel', 'none'], {}, 5, 'submission'],
  ['a time limit', ['--service', '1', '--limit', '3', ...terms], {}, 9, undefined],
])('%s: which step failed, and an honest exit code', async (_what, args, env, code, step) => {
  const found = await e2e(args, env);
  expect(found).toMatchObject({ code, ok: false, failed: step === undefined ? {} : { step } });
  expect(found.steps.at(-1)).toMatchObject({ ok: false });
});

test('a file that is no VCF is refused in the step that reads it', async () => {
  const path = join(pair.directory, 'letter.vcf.gz');
  writeFileSync(path, 'hello');
  expect(await e2e([path, '--build', 'hg19', '--service', '1'])).toMatchObject({
    code: 3,
    failed: { step: 'data' },
  });
  const folder = join(pair.directory, 'folder');
  mkdirSync(folder);
  expect(await e2e([folder, '--build', 'hg19', '--service', '1'])).toMatchObject({
    code: 3,
    failed: { step: 'data' },
  });
  expect(await e2e(['absent.vcf.gz', '--build', 'hg19', '--service', '1'])).toMatchObject({ code: 5 });
});
