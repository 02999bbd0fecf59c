import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { failureCodes } from '../packages/connectors/src/michigan/failure-cause.ts';

const genotypes = join(import.meta.dirname, '../packages/genotypes/src');
/** How a finding gets its code: handed to one of the makers of findings, or written as one. */
const written = [
  /\b(?:refuse|refusal|unreadable|FileDefect)\(\s*'([a-z0-9-]+)'/g,
  /\bcode: '([a-z0-9-]+)'/g,
  /\breadonly code: ([^;]+);/g,
];

async function codesInSource(): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const name of glob('**/*.ts', { cwd: genotypes, exclude: ['**/*.test.ts', 'testing/**'] })) {
    const text = readFileSync(join(genotypes, name), 'utf8');
    for (const [, code = ''] of written.flatMap((pattern) => [...text.matchAll(pattern)]))
      for (const one of code.includes("'") ? code.matchAll(/'([^']+)'/g) : [[code, code]])
        found.add(one[1] ?? '');
  }
  // Names of types, whose members stand elsewhere.
  return new Set([...found].filter((code) => !/^[A-Z]/.test(code)));
}

test('every code that a check of genotypes may find stands in the error catalogue', async () => {
  const codes = await codesInSource();
  expect([...codes]).toEqual(
    expect.arrayContaining(['vcf-truncated', 'samples-too-few', 'no-chunks-left', 'chromosome-not-in-panel']),
  );
  expect([...codes].filter((code) => !(code in catalogue))).toEqual([]);
});

test('every code that a failure at a service may get stands there too', () => {
  expect(failureCodes.filter((code) => !(code in catalogue))).toEqual([]);
});
