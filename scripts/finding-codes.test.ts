import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { failureCodes } from '../packages/connectors/src/michigan/failure-cause.ts';

const genotypes = join(import.meta.dirname, '../packages/genotypes/src');
/** Where codes stand: handed to one of the makers of findings, written as one, or listed in a type of them. */
const places = [
  /\b(?:refuse|refusal|unreadable|FileDefect|FormatDefect)\(\s*'[a-z0-9-]+'/g,
  /\bcode: (?:'[a-z0-9-]+'(?: \| )?)+/g,
  /\btype \w*Code =[^;]+;/g,
];

const unchecked = ['**/*.test.ts', '**/*.fixture.ts', 'testing/**'];

async function codesInSource(): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const name of glob('**/*.ts', { cwd: genotypes, exclude: unchecked })) {
    const text = readFileSync(join(genotypes, name), 'utf8');
    const written = places.flatMap((place) => text.match(place) ?? []).join('\n');
    for (const [, code = ''] of written.matchAll(/'([^']+)'/g)) found.add(code);
  }
  return found;
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
