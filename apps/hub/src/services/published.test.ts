import { expect, test } from 'vitest';
import { publishedSamples } from './published.ts';

test('of a public panel whose populations are published', () => {
  expect(publishedSamples('h3africa', 'apps@1000g-phase-3-v5@1.0.0')).toBe(2504);
  expect(publishedSamples('h3africa', 'h3africa-v6hc-s')).toBeNull();
  expect(publishedSamples(null, '1000g-phase-3-v5')).toBeNull();
});
