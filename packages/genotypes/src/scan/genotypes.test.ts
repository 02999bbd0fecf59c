import { expect, test } from 'vitest';
import { countGenotypes, genotypeIndex } from './genotypes.ts';
import { GrowingNumbers } from './growing.ts';

type Kind = 'homRef' | 'het' | 'homAlt' | 'noCall' | 'none';

test.each<[string, Kind, called: 0 | 1]>([
  ['0/0', 'homRef', 1],
  ['0|0', 'homRef', 1],
  ['0', 'homRef', 1],
  ['0/.', 'homRef', 1],
  ['./0', 'homRef', 1],
  ['1/1', 'homAlt', 1],
  ['1', 'homAlt', 1],
  ['./1', 'homAlt', 1],
  ['0/1', 'het', 1],
  ['1|0', 'het', 1],
  ['./.', 'noCall', 0],
  ['.', 'noCall', 0],
  // Characters, not alleles: 10 is read as 1 and 0.
  ['10', 'het', 1],
  ['2/2', 'none', 1],
  ['0/2', 'homRef', 1],
  ['0/0/0', 'none', 1],
  ['0/0/1', 'homRef', 1],
  ['./././.', 'none', 1],
  ['', 'none', 1],
])('genotype "%s" is %s', (genotype, kind, isCalled) => {
  const counts = { samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0, partlyMissing: 0 };
  const missing = new GrowingNumbers((length) => new Uint32Array(length));
  const line = Buffer.from(`${genotype}\t0/1`);
  countGenotypes(line, 0, line.length, 0, counts, missing);
  const expected = { samples: 2, homRef: 0, het: 1, homAlt: 0, noCall: 0, partlyMissing: 0 };
  if (kind !== 'none') expected[kind] += 1;
  if (isCalled === 1 && genotype.includes('.')) expected.partlyMissing = 1;
  expect([counts, missing.length]).toEqual([expected, 1 - isCalled]);
});

test.each([
  ['GT', 0],
  ['GT:DP', 0],
  ['DP:GT', 1],
  ['AD:DP:GT:PL', 2],
  ['DP', -1],
  ['', -1],
])('GT in FORMAT "%s" stands at %s', (format, place) => expect(genotypeIndex(format)).toBe(place));
