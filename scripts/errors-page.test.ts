import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsPage, errorsPagePath } from './errors-page.ts';

test('docs/errors.md lists every error code as the catalogue has it', () => {
  expect(readFileSync(errorsPagePath, 'utf8')).toBe(errorsPage());
});
