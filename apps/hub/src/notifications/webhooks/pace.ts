const minute = 60;
const hour = 60 * minute;

/**
 * Waits after the first, second, ... attempt that failed, in seconds: the schedule that Standard Webhooks recommends,
 * about three days in all. After the last there is no other.
 */
const waits = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const longestWait = 24 * hour;
const longestHold = 15 * minute;

/** A fifth more or less, so that what failed together does not come together. */
const jittered = (seconds: number) => seconds * (0.8 + Math.random() * 0.4);

/** Seconds until the next attempt after `attempts` that failed; never less than the receiver asked for. Undefined: the end. */
export function nextWait(attempts: number, retryAfter = 0): number | undefined {
  const wait = waits[attempts - 1];
  return wait === undefined ? undefined : Math.max(jittered(wait), Math.min(retryAfter, longestWait));
}

/** Seconds for which a receiver that failed so many times in a row is sent nothing, whatever else is due. */
export function holdFor(failures: number, retryAfter = 0): number {
  const own = Math.min(5 * 2 ** Math.min(failures - 1, 20), longestHold);
  return Math.max(own, Math.min(retryAfter, longestWait));
}

/** `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3), as seconds from now; undefined when it is neither. */
export function retryAfterSeconds(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}
