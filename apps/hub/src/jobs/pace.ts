import type { Context } from '../context.ts';
import type { Service } from '../services/index.ts';

/** Seconds between polls of a service. */
export const pollSeconds = ({ config }: Context, service: Service): number =>
  service.config.poll_seconds ?? config.pollSeconds;

/** Up to a fifth more or less, so that hubs do not all ask at once; at least a second. */
export const jittered = (seconds: number): number =>
  Math.max(1, Math.round(seconds * (0.8 + Math.random() * 0.4)));

/**
 * Seconds to the next look at a service whose furthest job is so far (0 to 100): as configured at first, and less the
 * nearer the end is, down to a quarter: a job that has ended there is seen sooner.
 */
export function nextLook(seconds: number, progress: number): number {
  const wanted = seconds * (1 - (0.75 * Math.min(100, Math.max(0, progress))) / 100);
  return Math.max(0.25, wanted * (0.8 + Math.random() * 0.4));
}

/** Waits half as long again as it has been out of reach, between one poll and five minutes. */
export function backoff(pollEvery: number, since: Date | null): number {
  const outMs = since ? Date.now() - since.getTime() : 0;
  return jittered(Math.min(300, Math.max(pollEvery, outMs / 2000)));
}

/**
 * Seconds that a service may take to register an upload whose answer was lost, before it counts as not received: two
 * polls, at most 20 s.
 */
export const graceSeconds = (pollEvery: number): number => Math.min(20, pollEvery * 2);

/** Seconds for which a service must go on denying a job before it counts as lost there: four polls. */
export const lostSeconds = (pollEvery: number): number => pollEvery * 4;
