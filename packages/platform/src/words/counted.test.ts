import { expect, test } from 'vitest';
import { counted } from './index.ts';

test.each([
  [0, '0 panels'],
  [1, '1 panel'],
  [2, '2 panels'],
  [24_990, '24,990 panels'],
])('%s', (n, text) => {
  expect(counted(n, 'panel')).toBe(text);
});
