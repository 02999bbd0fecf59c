import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { runProgram, spawnProgram } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-start-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const environment = (name: string, port: number) => ({
  IMPUTEHUB_DATA: join(directory, name),
  IMPUTEHUB_PORT: String(port),
  IMPUTEHUB_NODE_DATA: join(directory, name),
  IMPUTEHUB_NODE_PORT: String(port),
});
const pidFile = (name: string) => join(directory, name, 'postgres/cluster/postmaster.pid');

describe.each([
  ['hub', 'serve', 'IMPUTEHUB_PORT'],
  ['node', 'node', 'IMPUTEHUB_NODE_PORT'],
] as const)('%s', (name, command, setting) => {
  test('a port that is taken is named, with what to do, and nothing is left running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const found = await runProgram(name, [command, '--json'], environment(name, port));
    other.close();
    expect(found.code).toBe(1);
    expect(found.stderr).toContain(`127.0.0.1:${port}: another program listens there`);
    expect(found.stderr).toContain(`${setting}=PORT`);
    expect(found.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(pidFile(name))).toBe(false);
  });

  test('SIGTERM while it starts its database: a clean end, and no database left running', async () => {
    const program = spawnProgram(name, [command, '--json'], environment(name, 0));
    while (!existsSync(pidFile(name))) await sleep(10);
    expect(await program.stop()).toBe(0);
    expect(existsSync(pidFile(name))).toBe(false);
  });
});
