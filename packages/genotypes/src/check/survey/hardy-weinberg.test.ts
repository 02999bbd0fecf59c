import { expect, test } from 'vitest';
import { departsFromEquilibrium, exactP } from './hardy-weinberg.ts';

test('the exact p, worked out by hand', () => {
  // Two people and two copies of each allele: one hom of each kind in 2 ways of 6, two het in 4 of 6.
  expect(exactP(1, 0, 1)).toBeCloseTo(1 / 3, 12);
  expect(exactP(0, 2, 0)).toBe(1);
  expect(exactP(50, 0, 0)).toBe(1);
});

test('nothing that the exact test finds is missed for its chi-square', () => {
  for (const people of [34, 36, 40, 60, 100, 150]) {
    for (let homRef = 0; homRef <= people; homRef++) {
      for (let het = 0; homRef + het <= people; het++) {
        const homAlt = people - homRef - het;
        const departs = exactP(homRef, het, homAlt) < 1e-10;
        if (departs !== departsFromEquilibrium(homRef, het, homAlt))
          expect([homRef, het, homAlt]).toBe('judged alike');
      }
    }
  }
});

test('a table far out does not run over', () => {
  expect(departsFromEquilibrium(50_000, 0, 50_000)).toBe(true);
  expect(departsFromEquilibrium(0, 50_000, 0)).toBe(true);
});
