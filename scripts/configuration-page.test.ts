import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationPage, configurationPagePath } from './configuration-page.ts';

test('docs/configuration.md lists every setting of hub and node as they read them', () => {
  expect(readFileSync(configurationPagePath, 'utf8')).toBe(configurationPage());
});
