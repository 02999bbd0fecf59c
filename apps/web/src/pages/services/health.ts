import type { HealthLook } from '@imputehub/client';

export type HealthStatus = HealthLook['health_status'];

/** A piece of the time shown, with the worst that was seen in it; null where nobody looked. */
export interface Slot {
  /** Milliseconds since 1970. */
  from: number;
  status: HealthStatus | null;
}

/** A time in which a service was not well. */
export interface Trouble {
  from: string;
  /** Null: it still is. */
  to: string | null;
  status: HealthStatus;
  message: string | null;
}

const hourMs = 3_600_000;
const severity: Record<HealthStatus, number> = { healthy: 0, unknown: 1, maintenance: 2, unhealthy: 3 };

const worse = (a: HealthStatus | null, b: HealthStatus): HealthStatus =>
  a !== null && severity[a] >= severity[b] ? a : b;

/** Cuts the last hours into `count` pieces, oldest first. Looks from before or after them are left out. */
export function slotsOf(looks: HealthLook[], hours: number, count: number, now: number): Slot[] {
  const length = (hours * hourMs) / count;
  const begin = now - hours * hourMs;
  const slots = Array.from({ length: count }, (_, i): Slot => ({ from: begin + i * length, status: null }));
  for (const look of looks) {
    const slot = slots[Math.floor((Date.parse(look.at) - begin) / length)];
    if (slot) slot.status = worse(slot.status, look.health_status);
  }
  return slots;
}

/** Times in which a service was not well, newest first. One ends with the first look that finds something else. */
export function troublesOf(looks: HealthLook[]): Trouble[] {
  const troubles: Trouble[] = [];
  let open: Trouble | undefined;
  for (const { at, health_status: status, message } of looks) {
    if (open && open.status === status) continue;
    if (open) open.to = at;
    open = status === 'healthy' || status === 'unknown' ? undefined : { from: at, to: null, status, message };
    if (open) troubles.push(open);
  }
  return troubles.reverse();
}

/** Share of the looks that found the service well (0 to 1); null without looks. */
export function shareHealthy(looks: HealthLook[]): number | null {
  if (looks.length === 0) return null;
  return looks.filter((look) => look.health_status === 'healthy').length / looks.length;
}

/** Median of the answer times in milliseconds; null when it never answered. */
export function medianLatency(looks: HealthLook[]): number | null {
  const times = looks
    .filter((look) => look.health_status === 'healthy')
    .flatMap(({ latency_ms: ms }) => (ms === null ? [] : [ms]))
    .sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)] ?? null;
}
