import { mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { withFileLock } from './file-lock.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-lock-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('lets one at a time through', async () => {
  let inside = 0;
  let most = 0;
  const work = () =>
    withFileLock(join(directory, 'one'), async () => {
      most = Math.max(most, ++inside);
      await sleep(5);
      inside--;
    });
  await Promise.all(Array.from({ length: 8 }, work));
  expect(most).toBe(1);
});

it('takes over what a killed process left', async () => {
  const left = join(directory, 'killed.lock');
  mkdirSync(left);
  const then = Date.now() / 1000 - 60;
  utimesSync(left, then, then);
  expect(await withFileLock(join(directory, 'killed'), async () => 'done')).toBe('done');
});

it('is free again after work that throws', async () => {
  const path = join(directory, 'throws');
  await expect(withFileLock(path, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withFileLock(path, async () => 1)).toBe(1);
});
