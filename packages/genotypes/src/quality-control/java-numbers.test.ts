import { expect, test } from 'vitest';
import { javaDouble, twoPlaces } from './java-numbers.ts';

test.each([
  [50, '50.0'],
  [0, '0.0'],
  [0.9, '0.9'],
  [0.55 * 100, '55.00000000000001'],
  [0.0001, '1.0E-4'],
  [0.00025, '2.5E-4'],
])('%s as Java prints it: %s', (value, text) => expect(javaDouble(value)).toBe(text));

test.each([
  [0, '.00'],
  [0.5, '.50'],
  [0.125, '.12'],
  [0.375, '.38'],
  [12.625, '12.62'],
  [33.333, '33.33'],
  [99.999, '100.00'],
  [100, '100.00'],
])('%s with two places: %s', (value, text) => expect(twoPlaces(value)).toBe(text));
