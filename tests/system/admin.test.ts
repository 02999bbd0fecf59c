import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Program, startProgram } from '../support/program.ts';

const cli = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'imputehub-admin-'));
const hubEnv = {
  IMPUTEHUB_DATA: join(directory, 'hub'),
  IMPUTEHUB_PORT: '0',
  IMPUTEHUB_REGISTRATION: 'true',
};
const secret = 'a long sentence of hers';
let hub: Program;
let url: string;

const hello = z.object({ listening: z.string(), admin: z.object({ password: z.string() }) });

/** The command line of one person, with a text on its standard input. */
function as(person: string, input: string, ...args: string[]) {
  const own = { IMPUTEHUB_URL: url, XDG_CONFIG_HOME: join(directory, person) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: { ...process.env, ...own },
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const admin = (...args: string[]) => as('admin', '', 'admin', ...args);

beforeAll(async () => {
  hub = await startProgram('hub', ['serve', '--json'], hubEnv);
  const { listening, admin: first } = hello.parse(hub.hello);
  url = listening;
  expect(as('admin', first.password, 'login', '--username', 'admin', '--password-stdin').code).toBe(0);
});
afterAll(async () => {
  await hub?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('somebody registers, and is signed in', () => {
  const who = ['--username', 'Ann', '--email', 'ann@example.org'];
  const done = as('ann', secret, 'register', ...who, '--password-stdin', '--json');
  expect(done.code, done.stderr).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ hub: url, username: 'ann', role: 'user' });
  expect(as('ann', '', 'whoami').stdout).toContain('ann (user)');
  const again = as('eve', secret, 'register', ...who, '--password-stdin');
  expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('username-taken')]);
});

test('tokens are made with the password, listed, and revoked by a part of their id', () => {
  const make = (password: string) =>
    as('ann', password, 'tokens', 'create', 'cluster', '--days', '90', '--password-stdin', '--json');
  expect(make('not that one').code).toBe(4);
  const { id, token } = z
    .object({ id: z.string(), token: z.string() })
    .parse(JSON.parse(make(secret).stdout));
  const list = as('ann', '', 'tokens');
  expect(list.stdout).toMatch(new RegExp(`^${id.slice(0, 8)} .*cluster$`, 'm'));
  expect(list.stdout).not.toContain(token);
  expect(as('ann', '', 'tokens', 'revoke', '0000').code).toBe(5);
  expect(as('ann', '', 'tokens', 'revoke', id.slice(0, 8)).code).toBe(0);
  expect(as('ann', '', 'tokens', '--json').stdout).not.toContain(id);
});

test('an administrator makes, promotes, switches off and lets in again', () => {
  const made = admin('users', 'add', 'ben', '--email', 'ben@example.org', '--json');
  expect(made.code, made.stderr).toBe(0);
  const { password } = z.object({ password: z.string() }).parse(JSON.parse(made.stdout));
  expect(as('ben', password, 'login', '--username', 'ben', '--password-stdin').code).toBe(0);
  expect(admin('users', 'role', 'Ben', 'admin').stderr).toContain('ben: admin, enabled');
  expect(as('ben', '', 'admin', 'queues').code).toBe(0);
  expect(admin('users', 'role', 'ben', 'user').code).toBe(0);
  expect(admin('users', 'disable', 'ben').stderr).toContain('ben: user, disabled');
  expect(as('ben', '', 'whoami').code).toBe(4);
  expect(admin('users').stdout).toMatch(/^ben +user +disabled/m);
  expect(admin('users', 'enable', 'ben').code).toBe(0);
  const fresh = admin('users', 'reset-password', 'ben').stdout.trim();
  expect(as('ben', fresh, 'login', '--username', 'ben', '--password-stdin').code).toBe(0);
  expect(admin('users', 'disable', 'nobody').code).toBe(5);
  const self = admin('users', 'disable', 'admin');
  expect([self.code, self.stderr]).toEqual([3, expect.stringContaining('conflict')]);
});

test('what was done is in the audit log, and what runs is shown', () => {
  const log = admin('audit', '--action', 'account-changed').stdout;
  expect(log).toMatch(/ admin +127\.0\.0\.1 +account-changed +account \S+ +\{"role":"user".*"ben"/);
  const entries = z
    .array(z.object({ actor_name: z.string() }))
    .parse(JSON.parse(admin('audit', '--actor', 'ann', '--limit', '3', '--json').stdout));
  expect(entries.map(({ actor_name }) => actor_name)).toEqual(['ann', 'ann', 'ann']);
  expect(admin('audit', '--action', 'nothing').code).toBe(2);
  expect(admin('queues').stdout).toMatch(/^submit-jobs +0 +0 +0 +0$/m);
  expect(admin('workers').stdout).toMatch(new RegExp(` ${hub.process.pid} +all .* runs$`, 'm'));
  expect(admin('settings').stdout).toContain('registration: true');
});

test('who is no administrator sees nothing of it', () => {
  for (const what of [['users'], ['audit'], ['queues'], ['workers'], ['settings']])
    expect(as('ann', '', 'admin', ...what), what[0]).toMatchObject({ code: 4, stdout: '' });
});
