import { expect, test } from 'vitest';
import { type Figure, median, met, quantile, ratio, table } from './figures.ts';

const figure: Figure = { what: 'x', value: 11, peer: 10, peerName: 'by hand', unit: 's' };

test('quantiles lie between neighbours', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBe(9.5);
});

test('an aim is met by ratio and by value, and absent where none is set', () => {
  expect(ratio(figure)).toBeCloseTo(1.1);
  expect(met(figure)).toBeUndefined();
  expect(met({ ...figure, aim: 1.2 })).toBe(true);
  expect(met({ ...figure, aim: 1.05 })).toBe(false);
  expect(met({ ...figure, aim: 1.2, aimValue: 10 })).toBe(false);
  expect(table([{ ...figure, aim: 1.05 }])).toMatch(/by hand 10\.0 s +1\.10 +at most 1\.05 +missed$/);
});
