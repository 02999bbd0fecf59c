import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSchema, schemaPath } from '../../scripts/generate-client.ts';

test('the client’s types are those of the API that the hub serves', async () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(await generateSchema());
});
