import { expect, test } from 'vitest';
import { detailLines } from './details.ts';

test('every value is named by where it stands', () => {
  const details = {
    name: 'Ours',
    changed: { limits: { min_samples: 20 }, kinds: ['a', 'b'], is_active: false, gone: null },
  };
  expect(detailLines(details)).toEqual([
    'name: Ours',
    'changed.limits.min_samples: 20',
    'changed.kinds: ["a","b"]',
    'changed.is_active: false',
    'changed.gone: null',
  ]);
  expect(detailLines({})).toEqual([]);
});
