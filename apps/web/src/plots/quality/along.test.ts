import { expect, test } from 'vitest';
import { placed, runsOf } from './along.ts';

const window = (chromosome: string, start: number, mean_r2: number) => ({
  ...{ chromosome, start, end: start + 99, sites: 5, mean_r2 },
});

const windows = [window('20', 1, 0.5), window('20', 101, 0.6), window('20', 401, 0.7), window('21', 1, 0.8)];

test('chromosomes lie end to end, those without windows take no room', () => {
  expect(placed(windows, ['20', '21', '22'])).toEqual([
    { chromosome: '20', span: { from: 0, to: 500 } },
    { chromosome: '21', span: { from: 500, to: 600 } },
  ]);
});

test('a line is parted where windows are missing', () => {
  const runs = runsOf(windows.slice(0, 3), 1000, ({ start }) => String(start));
  expect(runs).toEqual([
    [
      { x: 1050.5, y: 0.5, told: '1' },
      { x: 1150.5, y: 0.6, told: '101' },
    ],
    [{ x: 1450.5, y: 0.7, told: '401' }],
  ]);
});
