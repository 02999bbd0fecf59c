import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEnded, jobStatuses, mayBecome, nextProgress } from './states.ts';

const status = fc.constantFrom(...jobStatuses);

test('what has ended stays as it ended, and no status follows itself', () => {
  fc.assert(
    fc.property(status, status, (from, to) => {
      if (hasEnded(from)) expect(mayBecome(from, to)).toBe(false);
      expect(mayBecome(from, from)).toBe(false);
    }),
  );
});

test('every walk ends, completed is reached from running only, and pending is never reached', () => {
  fc.assert(
    fc.property(status, fc.array(status, { maxLength: 50 }), (first, wishes) => {
      let now = first;
      let steps = 0;
      for (const wish of wishes) {
        if (!mayBecome(now, wish)) continue;
        if (wish === 'completed') expect(now).toBe('running');
        expect(wish).not.toBe('pending');
        now = wish;
        steps += 1;
      }
      expect(steps).toBeLessThanOrEqual(3);
    }),
  );
});

test('an open job can always fail and be cancelled', () => {
  for (const from of jobStatuses.filter((s) => !hasEnded(s)))
    expect([mayBecome(from, 'failed'), mayBecome(from, 'cancelled')]).toEqual([true, true]);
});

test('progress never goes backwards and is 100 when and only when completed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      fc.double({ min: -500, max: 500 }),
      status,
      (before, wanted, to) => {
        const next = nextProgress(before, wanted, to);
        expect(Number.isInteger(next)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(before);
        expect(next === 100).toBe(to === 'completed');
      },
    ),
  );
});
