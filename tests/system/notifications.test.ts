import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '@imputehub/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '../support/free-port.ts';
import { type Program, runProgram, startProgram } from '../support/program.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/notifications.md', import.meta.url)), 'utf8');
const codeOf = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';

let directory: string;
let database: Awaited<ReturnType<typeof testDatabase>>;
let hub: Program;
let env: Record<string, string>;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'imputehub-notifications-'));
  database = await testDatabase();
  hub = await startProgram('hub', ['serve', '--json'], {
    IMPUTEHUB_DATA: join(directory, 'hub'),
    DATABASE_URL: database.url,
    IMPUTEHUB_PORT: '0',
    IMPUTEHUB_PRIVATE_WEBHOOKS: 'true',
  });
  const { listening, admin } = z
    .object({ listening: z.string(), admin: z.object({ username: z.string(), password: z.string() }) })
    .parse(hub.hello);
  const answer = await fetch(`${listening}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  });
  const { access_token } = z.object({ access_token: z.string() }).parse(await answer.json());
  env = {
    IMPUTEHUB_URL: listening,
    IMPUTEHUB_TOKEN: access_token,
    XDG_CONFIG_HOME: join(directory, 'config'),
  };
});
afterAll(async () => {
  await hub?.stop();
  await database?.close();
  rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]) => runProgram('cli', args, env);
const json = async (...args: string[]): Promise<unknown> => {
  const { stdout, stderr, code } = await run(...args, '--json');
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
};
const added = z.object({ id: z.number(), secret: z.string() });

describe('the receivers of the guide', () => {
  let child: ChildProcess | undefined;
  let lines: Interface | undefined;
  afterAll(() => child?.kill());

  const python = (() => {
    try {
      execFileSync('python3', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const receivers = [
    { language: 'js', file: 'receiver.mjs', program: process.execPath },
    ...(python ? [{ language: 'python', file: 'receiver.py', program: 'python3' }] : []),
  ];

  test.each(receivers)('in $language: take what is genuine, once, and refuse the rest', async (receiver) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/hook`;
    const { id, secret } = added.parse(await json('webhooks', 'add', url));
    const file = join(directory, receiver.file);
    writeFileSync(file, codeOf(receiver.language));
    child = spawn(receiver.program, [file], {
      env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    lines = createInterface({ input: child.stdout ?? process.stdin });
    const said: string[] = [];
    lines.on('line', (line) => said.push(line));
    await expect
      .poll(
        () =>
          fetch(url, { method: 'POST' }).then(
            (a) => a.status,
            () => 0,
          ),
        { timeout: 15_000 },
      )
      .toBe(401);
    expect(await json('webhooks', 'test', String(id))).toMatchObject({
      status: 'delivered',
      response_status: 204,
    });
    await expect
      .poll(() => said)
      .toEqual([expect.stringMatching(/^test (null|None) A test of your webhook$/)]);
    const [first] = z
      .array(z.object({ id: z.number() }))
      .parse(await json('webhooks', 'deliveries', String(id)));
    await json('webhooks', 'redeliver', String(id), String(first?.id));
    await expect
      .poll(() => json('webhooks', 'deliveries', String(id)), { timeout: 15_000 })
      .toMatchObject([{ status: 'delivered' }, { status: 'delivered' }]);
    await sleep(300);
    expect(said).toHaveLength(1);
    const other = added.parse(await json('webhooks', 'add', url, '--description', 'another secret'));
    const refused = await run('webhooks', 'test', String(other.id));
    expect([refused.code, refused.stdout]).toEqual([3, expect.stringContaining('failed, answered 401')]);
    for (const one of [id, other.id]) await json('webhooks', 'remove', String(one));
    child.kill();
  });
});

describe('the command line', () => {
  test('shows webhooks, and says what is wrong with a command', async () => {
    expect((await run('webhooks')).stdout).toContain('No webhooks');
    const made = await run(
      'webhooks',
      'add',
      'https://example.org/hook',
      '--kind',
      'job_failed',
      'slim_ready',
    );
    expect(made.stdout).toMatch(/^Secret: whsec_\S+$/m);
    const list = await run('webhooks');
    expect(list.stdout).toMatch(/yes +job_failed slim_ready +none +https:\/\/example\.org\/hook/);
    expect(list.stdout).not.toContain('whsec_');
    expect((await run('webhooks', 'deliveries', '999999')).code).toBe(5);
    expect((await run('webhooks', 'test', 'one')).code).toBe(2);
    expect((await run('webhooks', 'add', 'https://example.org', '--kind', 'job_lost')).code).toBe(2);
    const refused = await run('webhooks', 'add', 'gopher://example.org');
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('https://')]);
  });

  test('shows the inbox, harmless to the terminal, and marks what was read', async () => {
    await database.pool.query(
      `insert into notifications (user_id, kind, title, message)
       select id, 'job_failed', 'Cohort ' || chr(27) || '[31mA failed', 'First' || chr(10) || 'second' from users`,
    );
    const shown = await run('notifications', '--unread');
    expect(shown.stdout).toMatch(
      /^\* \d+ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Cohort \[31mA failed\n {4}First\n {4}second\n$/,
    );
    const [line] = z.array(z.object({ id: z.number() })).parse(await json('notifications', 'list'));
    expect(await json('notifications', 'read', String(line?.id))).toEqual({ read: line?.id });
    expect((await run('notifications', 'list', '--unread')).stdout).toContain(
      'Nothing that you have not read',
    );
    expect((await run('notifications')).stdout).toMatch(/^ {2}\d/);
    expect(await json('notifications', 'read')).toEqual({ read: 'all' });
    expect((await run('notifications', 'read', 'x')).code).toBe(2);
  });
});
