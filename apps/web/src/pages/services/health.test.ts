import type { HealthLook } from '@imputehub/client';
import { describe, expect, test } from 'vitest';
import { medianLatency, shareHealthy, slotsOf, troublesOf } from './health.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const look = (
  hoursAgo: number,
  status: HealthLook['health_status'],
  latency: number | null = 100,
): HealthLook => ({
  at: new Date(now - hoursAgo * 3_600_000).toISOString(),
  health_status: status,
  latency_ms: latency,
  message: status === 'healthy' ? null : `it was ${status}`,
});

describe('a strip of health', () => {
  test('a piece tells the worst of its looks, and none where nobody looked', () => {
    const looks = [
      look(3.5, 'healthy'),
      look(1.9, 'unhealthy'),
      look(1.1, 'healthy'),
      look(0.5, 'maintenance'),
    ];
    expect(slotsOf(looks, 4, 4, now).map(({ status }) => status)).toEqual([
      'healthy',
      null,
      'unhealthy',
      'maintenance',
    ]);
  });

  test('pieces begin where the time shown begins, and older looks are left out', () => {
    const slots = slotsOf([look(30, 'unhealthy'), look(-1, 'unhealthy')], 24, 48, now);
    expect(slots).toHaveLength(48);
    expect(slots[0]?.from).toBe(now - 24 * 3_600_000);
    expect(slots.every(({ status }) => status === null)).toBe(true);
  });
});

describe('troubles', () => {
  test('looks of one kind are one trouble, which ends with the next other look', () => {
    const looks = [
      look(5, 'healthy'),
      look(4, 'unhealthy'),
      look(3, 'unhealthy'),
      look(2, 'healthy'),
      look(1, 'maintenance'),
    ];
    expect(troublesOf(looks)).toEqual([
      { from: looks[4]?.at, to: null, status: 'maintenance', message: 'it was maintenance' },
      { from: looks[1]?.at, to: looks[3]?.at, status: 'unhealthy', message: 'it was unhealthy' },
    ]);
  });

  test('another kind of trouble ends the one before', () => {
    const looks = [look(2, 'unhealthy'), look(1, 'maintenance')];
    expect(troublesOf(looks).map(({ to }) => to)).toEqual([null, looks[1]?.at]);
  });
});

test('the share and the median count what was found; without looks there is none', () => {
  const looks = [
    look(3, 'healthy', 100),
    look(2, 'healthy', 300),
    look(1, 'unhealthy', 9000),
    look(0, 'healthy', 200),
  ];
  expect(shareHealthy(looks)).toBe(0.75);
  expect(medianLatency(looks)).toBe(200);
  expect(shareHealthy([])).toBeNull();
  expect(medianLatency([])).toBeNull();
});
