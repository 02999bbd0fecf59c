import { mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitesOfFiles } from './sites-files.ts';

const openFiles = (path: string) =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  }).length;

/** Two chromosomes, each longer than what is read at once. */
function table(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'imputehub-sites-')), 'sites.txt');
  const rows = ['20', '21'].flatMap((chromosome) =>
    Array.from({ length: 60_000 }, (_, i) => `.\t${chromosome}\t${i + 1}\tA\tG\t0.5`),
  );
  writeFileSync(path, `${['ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR', ...rows].join('\n')}\n`);
  return path;
}

test('a file of sites is closed, however far it was read', async () => {
  const path = table();
  const sites = sitesOfFiles([path], 'AFR');
  let count = 0;
  for await (const batch of sites.of('20')) count += batch.length;
  expect([count, openFiles(path)]).toEqual([60_000, 1]);
  await sites.close();
  await expect.poll(() => openFiles(path)).toBe(0);
});
