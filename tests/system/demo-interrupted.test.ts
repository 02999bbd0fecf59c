import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'imputehub-demo-'));
const directory = join(place, 'with space');
afterAll(() => rmSync(place, { recursive: true, force: true }));

function startDemo(...args: string[]) {
  const child = spawn(
    process.execPath,
    [join(root, 'apps/cli/src/main.ts'), 'demo', '--data', directory, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  const add = (chunk: Buffer) => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return { child, text: () => text };
}

async function until(holds: () => boolean, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) =>
    child.exitCode === null ? child.once('exit', (code) => resolve(code)) : resolve(child.exitCode),
  );

/** Processes that have the demo's folder in their environment or on their command line. */
const left = (): string[] =>
  execFileSync('ps', ['axeww', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 64e6 })
    .split('\n')
    .filter((line) => line.includes(directory) && !line.includes('<defunct>'));

test('SIGTERM while it starts ends everything, and is not called a bug', async () => {
  const { child, text } = startDemo();
  await until(() => text().includes('== start'), 60);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(143);
  expect(text()).toContain('Interrupted');
  expect(text()).not.toContain('bug');
  expect(left()).toEqual([]);
});

test('SIGKILL leaves no hub or node behind, and the next demo works', async () => {
  const first = startDemo();
  await until(() => first.text().includes('running'), 120);
  const second = startDemo();
  expect(await ended(second.child)).toBe(3);
  expect(second.text()).toContain(`process ${first.child.pid}`);
  first.child.kill('SIGKILL');
  const next = startDemo('--exit', '--json');
  expect(await ended(next.child), next.text()).toBe(0);
  expect(next.text()).toContain('"sites_out": 24990');
  await until(() => left().length === 0, 10);
});

test('a hub that is killed under it ends the demo, which says so', async () => {
  const { child, text } = startDemo();
  await until(() => text().includes('running'), 120);
  const hub = left().find((line) => line.includes('serve --json') && line.includes('main.ts'));
  process.kill(Number(hub?.trim().split(' ')[0]), 'SIGKILL');
  expect(await ended(child)).toBe(1);
  expect(text()).toContain('imputehub serve ended');
  expect(text()).toContain('Start the demo again');
  expect(left().filter((line) => line.includes('main.ts'))).toEqual([]);
  // The database of a killed hub stays for the next start, which would find it.
  for (const line of left()) process.kill(Number(line.trim().split(' ')[0]), 'SIGINT');
});
