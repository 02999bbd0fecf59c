import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import { openDatabase } from './open.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-embedded-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const open = (name: string) => openDatabase<object>({ directory, name, application: name, poolSize: 2 });
const postmasterFile = join(directory, 'cluster/postmaster.pid');
const postmaster = () => Number(readFileSync(postmasterFile, 'utf8').split('\n')[0]);
const one = (database: Awaited<ReturnType<typeof open>>) =>
  sql<{ one: number }>`select 1 as one`.execute(database.db).then(({ rows }) => rows[0]?.one);

it('is stopped by the last that leaves, not while a program holds it that has no query open', async () => {
  const [first, second] = await Promise.all([open('first'), open('second')]);
  await first.close();
  expect(await one(second)).toBe(1);
  await second.close();
  expect(existsSync(postmasterFile)).toBe(false);
});

it('opens while another leaves, again and again', async () => {
  let before = await open('a');
  for (let i = 0; i < 5; i++) {
    const [, next] = await Promise.all([before.close(), open('a')]);
    expect(await one(next)).toBe(1);
    before = next;
  }
  await before.close();
});

it('comes back under the same address after the server was killed', async () => {
  const database = await open('killed');
  try {
    execFileSync('kill', ['-9', String(postmaster())]);
    await sleep(200);
    await vi.waitFor(async () => expect(await one(database)).toBe(1), { timeout: 30_000, interval: 200 });
  } finally {
    await database.close();
  }
});
