import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildCheck } from '../../../../../scripts/build-check.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-build-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** 8 MB of text, enough for a second thread: as it is, and in blocks. */
function study(): { plain: string; packed: string } {
  const samples = Array.from({ length: 400 }, (_, i) => `S${i}`).join('\t');
  const row = (i: number) =>
    `20\t${60_000 + 97 * i}\trs${i}\tA\tG\t.\tPASS\t.\tGT\t${Array.from({ length: 400 }, (_, s) => ((i * s) % 7 ? '0|0' : '0|1')).join('\t')}\n`;
  const text = `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${samples}\n${Array.from({ length: 5000 }, (_, i) => row(i)).join('')}`;
  const [plain, packed] = [join(directory, 'plain.vcf'), join(directory, 'chr20.vcf.gz')];
  writeFileSync(plain, text);
  writeFileSync(packed, execFileSync('bgzip', ['-c', plain]));
  return { plain, packed };
}

test('the command in few files says what the command says, and leaves nothing of the build before', async () => {
  const target = join(directory, 'check');
  const bundle = await buildCheck(target);
  writeFileSync(join(target, 'of-before.js'), '');
  expect(await buildCheck(target)).toBe(bundle);
  expect(readdirSync(target)).not.toContain('of-before.js');
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const { plain, packed } = study();
  for (const args of [
    [packed, '--json'],
    [packed],
    [plain, '--json'],
    ['nowhere.vcf.gz'],
    ['--schema'],
    [],
  ]) {
    const expected = run(main, 'check', ...args);
    expect(run(bundle, 'check', ...args)).toEqual(expected);
  }
  expect(run(bundle, 'check', packed, '--json').stdout).toContain('"variants": 5000');
});
