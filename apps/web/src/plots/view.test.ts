import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseOf, isWhole, panned, roundTicks, type Span, scaleOf, within, zoomed } from './view.ts';

const full: Span = { from: 0, to: 100 };
const anySpan = fc
  .tuple(fc.double({ min: -50, max: 150, noNaN: true }), fc.double({ min: 0.001, max: 300, noNaN: true }))
  .map(([from, long]) => ({ from, to: from + long }));

test('what is in sight never leaves what there is', () => {
  fc.assert(
    fc.property(
      anySpan,
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (span, factor, share) => {
        for (const { from, to } of [
          within(span, full),
          zoomed(span, full, factor),
          panned(within(span, full), full, share),
        ]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100 + 1e-9);
          expect(to - from).toBeGreaterThanOrEqual(0.1 - 1e-9);
        }
      },
    ),
  );
});

test('zooming in and out again sees everything', () => {
  const near = zoomed(zoomed(full, full, 2), full, 2);
  expect(near).toEqual({ from: 37.5, to: 62.5 });
  expect(isWhole(near, full)).toBe(false);
  expect(isWhole(zoomed(near, full, 1 / 4), full)).toBe(true);
});

test('panning keeps the width and stops at the end', () => {
  const near = { from: 60, to: 80 };
  expect(panned(near, full, 0.5)).toEqual({ from: 70, to: 90 });
  expect(panned(near, full, 3)).toEqual({ from: 80, to: 100 });
});

test('pixels and numbers are each other’s inverse', () => {
  const [domain, pixels] = [
    { from: 2, to: 4 },
    { from: 300, to: 0 },
  ];
  expect(scaleOf(domain, pixels)(3)).toBe(150);
  expect(inverseOf(domain, pixels)(150)).toBe(3);
});

test('ticks are round', () => {
  expect(roundTicks({ from: 0, to: 1 }, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});
