import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Table } from './table.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-table-'));
const { signal } = new AbortController();
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('rows below their header, under the name when it is closed', async () => {
  const path = join(directory, 'a.txt');
  const table = new Table(path, ['ID', 'POS'], signal);
  table.add(['rs1', 5]);
  expect(existsSync(path)).toBe(false);
  await table.close();
  expect(readFileSync(path, 'utf8')).toBe('#ID\tPOS\nrs1\t5\n');
});

test('no row, no file', async () => {
  await new Table(join(directory, 'b.txt'), ['ID'], signal).close();
  expect(existsSync(join(directory, 'b.txt'))).toBe(false);
});

test('one that is stopped leaves nothing under its name', async () => {
  const stop = new AbortController();
  const table = new Table(join(directory, 'c.txt'), ['ID'], stop.signal);
  table.add(['x']);
  stop.abort();
  await expect(table.close()).rejects.toThrow();
  expect(existsSync(join(directory, 'c.txt'))).toBe(false);
});

test('a full disk fails the one who waits, and not the program', async () => {
  const path = join(directory, 'full.txt');
  symlinkSync('/dev/full', `${path}.part`);
  const table = new Table(path, ['ID'], signal);
  for (let i = 0; i < 100_000; i++) table.add(['x'.repeat(100)]);
  await expect(table.drain()).rejects.toMatchObject({ code: 'ENOSPC' });
  await expect(table.drain()).rejects.toMatchObject({ code: 'ENOSPC' });
  await expect(table.close()).rejects.toMatchObject({ code: 'ENOSPC' });
});
