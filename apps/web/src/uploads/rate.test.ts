import { expect, test } from 'vitest';
import { Rate } from './rate.ts';

test('a rate is that of the last seconds, and sinks while nothing comes', () => {
  const rate = new Rate();
  expect(rate.perSecond(0)).toBeUndefined();
  rate.add(0, 0);
  expect(rate.perSecond(0)).toBeUndefined();
  for (let second = 1; second <= 20; second++) rate.add(1000 * second, 1000 * second);
  expect(rate.perSecond(20_000)).toBeCloseTo(1000);
  expect(rate.perSecond(28_000)).toBeCloseTo(500);
  rate.reset();
  expect(rate.perSecond(28_000)).toBeUndefined();
});
