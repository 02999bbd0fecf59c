import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextLook } from './pace.ts';

test('a service is looked at as configured at first, and at most four times as often near the end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3600 }),
      fc.double({ min: -1, max: 101, noNaN: true }),
      (every, at) => {
        const seconds = nextLook(every, at);
        const wanted = every * (1 - 0.0075 * Math.min(100, Math.max(0, at)));
        expect(seconds).toBeGreaterThanOrEqual(Math.max(0.25, wanted * 0.8 - 1e-9));
        expect(seconds).toBeLessThanOrEqual(Math.max(0.25, wanted * 1.2 + 1e-9));
      },
    ),
  );
});
