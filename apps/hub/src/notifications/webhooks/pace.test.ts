import { expect, test } from 'vitest';
import { holdFor, nextWait, retryAfterSeconds } from './pace.ts';

test('waits grow, last three days in all, and end', () => {
  const all = Array.from({ length: 9 }, (_, i) => nextWait(i + 1) ?? 0);
  expect(all.every((wait, i) => i === 0 || wait > (all[i - 1] ?? 0) * 0.8)).toBe(true);
  const days = all.reduce((sum, wait) => sum + wait, 0) / 86_400;
  expect(days).toBeGreaterThan(2.4);
  expect(days).toBeLessThan(4);
  expect(nextWait(10)).toBeUndefined();
});

test('a receiver is left alone as long as it asks, a day at most', () => {
  expect(nextWait(1, 3600)).toBe(3600);
  expect(nextWait(1, 1e9)).toBe(86_400);
  expect([1, 2, 3, 100].map((n) => holdFor(n))).toEqual([5, 10, 20, 900]);
  expect(holdFor(1, 120)).toBe(120);
});

test('Retry-After in seconds, as a date, and as neither', () => {
  expect(retryAfterSeconds('7')).toBe(7);
  expect(retryAfterSeconds('Tue, 24 Nov 2026 10:00:30 GMT', Date.parse('2026-11-24T10:00:00Z'))).toBe(30);
  expect(retryAfterSeconds('Tue, 24 Nov 2020 10:00:30 GMT')).toBe(0);
  expect(retryAfterSeconds('soon')).toBeUndefined();
  expect(retryAfterSeconds(undefined)).toBeUndefined();
});
