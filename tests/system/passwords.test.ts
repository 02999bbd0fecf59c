import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Program, runJson, runProgram, startProgram } from '../support/program.ts';
import { onTerminal } from '../support/terminal.ts';

const cli = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'imputehub-passwords-'));
const hubEnv = { IMPUTEHUB_DATA: join(directory, 'hub'), IMPUTEHUB_PORT: '0' };
const fresh = 'a much better sentence';
let hub: Program;
let env: Record<string, string>;
let first: string;

const hello = z.object({ listening: z.string(), admin: z.object({ password: z.string() }) });

/** The command line with a text on its standard input. */
function typed(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const login = (password: string) => typed(password, 'login', '--username', 'admin', '--password-stdin');

beforeAll(async () => {
  hub = await startProgram('hub', ['serve', '--json'], hubEnv);
  const { listening, admin } = hello.parse(hub.hello);
  env = { IMPUTEHUB_URL: listening, XDG_CONFIG_HOME: join(directory, 'config') };
  first = admin.password;
  expect(login(first).code).toBe(0);
});
afterAll(async () => {
  await hub?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('a wrong present password and a weak new one change nothing', () => {
  const wrong = typed(`not that one\n${fresh}\n`, 'passwd', '--password-stdin');
  expect([wrong.code, wrong.stderr]).toEqual([4, expect.stringContaining('wrong-credentials')]);
  const weak = typed(`${first}\nshort\n`, 'passwd', '--password-stdin');
  expect([weak.code, weak.stderr]).toEqual([3, expect.stringContaining('weak-password')]);
  const half = typed(`${first}\n`, 'passwd', '--password-stdin');
  expect([half.code, half.stderr]).toEqual([2, expect.stringContaining('two lines')]);
  expect(login(first).code).toBe(0);
});

test('passwd changes the password, and this machine stays signed in', () => {
  const done = typed(`${first}\n${fresh}\n`, 'passwd', '--password-stdin');
  expect([done.code, done.stderr]).toEqual([0, expect.stringContaining('admin')]);
  expect(typed('', 'whoami').code).toBe(0);
  expect(login(first).code).toBe(4);
  expect(login(fresh).code).toBe(0);
});

test('on a terminal the passwords are asked for, and not shown', async () => {
  const { code, shown } = await onTerminal(`${process.execPath} ${cli} passwd`, {
    env,
    answers: [
      ['Present password', `${fresh}\r`],
      ['New password', 'another good sentence\r'],
      ['New password again', 'another good sentence\r'],
    ],
  });
  expect(code, shown).toBe(0);
  expect(shown).not.toContain('sentence');
  expect(login('another good sentence').code).toBe(0);
});

test('without a terminal and without --password-stdin it says what to give', () => {
  const found = typed('', 'passwd');
  expect([found.code, found.stderr]).toEqual([2, expect.stringContaining('--password-stdin')]);
});

test('who has the machine makes a new password, while the hub runs', async () => {
  const made = await runJson(
    'hub',
    ['hub', 'reset-password', 'admin', '--json'],
    hubEnv,
    z.object({ username: z.literal('admin'), password: z.string() }),
  );
  expect(login(made.password).code).toBe(0);
  const profiles = join(directory, 'config', 'imputehub', 'profiles.json');
  expect(readFileSync(profiles, 'utf8')).not.toContain(made.password);
  expect(statSync(profiles).mode & 0o777).toBe(0o600);
});

test('an account that is not there', async () => {
  const found = await runProgram('hub', ['hub', 'reset-password', 'nobody'], hubEnv);
  expect([found.code, found.stderr]).toEqual([1, expect.stringContaining('nobody')]);
});
