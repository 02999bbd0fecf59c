import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, nextDigest } from './due.ts';

const daily = (after: string, hour: number, timeZone: string) =>
  nextDigest(new Date(after), { email: 'daily', hour, timeZone }).toISOString();

test.each([
  ['the same day', '2026-11-24T05:59:59Z', 8, 'Africa/Johannesburg', '2026-11-24T06:00:00.000Z'],
  [
    'the next day, at the hour itself',
    '2026-11-24T06:00:00Z',
    8,
    'Africa/Johannesburg',
    '2026-11-25T06:00:00.000Z',
  ],
  ['a zone of a quarter', '2026-11-24T00:00:00Z', 8, 'Asia/Kathmandu', '2026-11-24T02:15:00.000Z'],
  ['midnight', '2026-11-24T12:00:00Z', 0, 'America/New_York', '2026-11-25T05:00:00.000Z'],
  [
    'an hour that is left out in spring',
    '2026-03-29T00:00:00Z',
    2,
    'Europe/Berlin',
    '2026-03-29T01:00:00.000Z',
  ],
  [
    'an hour that is repeated in autumn, the first',
    '2026-10-24T23:00:00Z',
    2,
    'Europe/Berlin',
    '2026-10-25T00:00:00.000Z',
  ],
  ['not again when it is repeated', '2026-10-25T00:00:00Z', 2, 'Europe/Berlin', '2026-10-26T01:00:00.000Z'],
])('a daily digest: %s', (_what, after, hour, zone, due) => {
  expect(daily(after, hour, zone)).toBe(due);
});

test('an hourly digest is due at the next full hour', () => {
  const next = nextDigest(new Date('2026-11-24T10:00:00Z'), { email: 'hourly', hour: 8, timeZone: 'UTC' });
  expect(next.toISOString()).toBe('2026-11-24T11:00:00.000Z');
});

test('one daily digest a day, in any zone, at its hour but where the clocks change', () => {
  const zones = [
    'UTC',
    'Africa/Cape_Town',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ];
  const from = Date.parse('2025-01-01T00:00:00Z');
  fc.assert(
    fc.property(
      fc.constantFrom(...zones.filter(isTimeZone)),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 700 * 24 * 60 }),
      (timeZone, hour, minutes) => {
        const after = new Date(from + minutes * 60_000);
        const due = nextDigest(after, { email: 'daily', hour, timeZone });
        const wait = (due.getTime() - after.getTime()) / 3_600_000;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(25);
        const local = new Intl.DateTimeFormat('en-GB', {
          timeZone,
          hourCycle: 'h23',
          hour: '2-digit',
        }).format(due);
        expect(Math.abs(Number(local) - hour)).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
});

test('names of time zones', () => {
  expect(['UTC', 'Africa/Johannesburg'].every(isTimeZone)).toBe(true);
  expect(['', 'Mars/Olympus', '../etc'].some(isTimeZone)).toBe(false);
});
