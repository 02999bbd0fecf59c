import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMissing } from './missing.ts';

const record = (format: string, samples: string[]) =>
  Buffer.from(['20', '1', '.', 'A', 'G', '.', '.', '.', format, ...samples].join('\t'));

test.each([
  ['GT', ['0|0', '1|1'], false],
  ['GT', ['0|0', '.|.'], true],
  ['GT', ['.|1', '0|0'], true],
  ['GT', ['0', '.'], true],
  ['GT:DS', ['0|0:0.1', '0|1:1.'], false],
  ['GT:DS', ['0|0:0.1', '.|1:1'], true],
  ['GT:DS', ['0|0:.', '0|1:.'], false],
])('%s %j', (format, samples, missing) => {
  expect(hasMissing(record(format, samples))).toBe(missing);
});

test('a record without genotypes has none that is missing', () => {
  expect(hasMissing(Buffer.from('20\t1\t.\tA\tG\t.\t.\t.'))).toBe(false);
});

test('found as by splitting', () => {
  const sample = fc.tuple(
    fc.constantFrom('0|0', '0|1', '0', '.|0', '.'),
    fc.constantFrom('', ':.', ':0.5', ':0.5:.'),
  );
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1 }), (samples) => {
      const missing = samples.some(([genotype]) => genotype.includes('.'));
      const columns = samples.map((parts) => parts.join(''));
      expect(hasMissing(record('GT:DS:X', columns))).toBe(missing);
    }),
  );
});
