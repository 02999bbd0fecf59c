import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wakes } from './wake.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('wakes when the task is due, and not for one that is ready or far off', () => {
  const timers = wakes();
  const wake = vi.fn();
  timers.after(0, wake);
  timers.after(1, wake);
  timers.after(3600, wake);
  vi.advanceTimersByTime(1000);
  expect(wake).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(wake).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_700_000);
  expect(wake).toHaveBeenCalledTimes(1);
});

test('wakes nobody after it was stopped', () => {
  const timers = wakes();
  const wake = vi.fn();
  timers.after(1, wake);
  timers.stop();
  vi.advanceTimersByTime(5000);
  expect(wake).not.toHaveBeenCalled();
});
