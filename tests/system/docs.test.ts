import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArray, type Pair, startPair } from '../support/pair.ts';

const guide = fileURLToPath(new URL('../../docs/api.md', import.meta.url));

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair?.stop());

/** The fenced shell blocks of a page, in their order. */
function commandsOf(path: string): string {
  return [...readFileSync(path, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .map(([, block]) => block)
    .join('\n');
}

test('every command of the API guide works, in their order', async () => {
  const directory = mkdtempSync(join(pair.directory, 'guide-'));
  const env = {
    ...process.env,
    HUB: pair.hubUrl,
    PASSWORD: pair.adminPassword,
    INPUT: makeArray(pair.directory),
  };
  const script = `set -euo pipefail\n${commandsOf(guide)}\necho the end`;
  const shell = spawn('bash', ['-x', '-c', script], { cwd: directory, env });
  const [out, errors, code] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    new Promise((resolve) => shell.once('close', resolve)),
  ]);
  expect(code, errors).toBe(0);
  expect(out).toContain('chr20.dose.vcf.gz: OK');
  expect(out).toContain('job-not-found: ');
  expect(out).toContain('the end');
});
