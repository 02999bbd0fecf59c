const quarterMs = 15 * 60_000;
const hourMs = 4 * quarterMs;

/** Whether the name is one of the IANA time zones that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Local day and minutes since its beginning. */
function wallClock(timeZone: string): (at: number) => { day: string; minutes: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    return { day, minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
  };
}

/**
 * The next time after `after` at which it becomes `hour` o'clock in that zone. All zones differ from UTC by quarters of
 * an hour. An hour that a change of the clocks leaves out counts as come when the clock has passed it; one that it
 * repeats counts once.
 */
function nextDaily(after: Date, hour: number, timeZone: string): Date {
  const clock = wallClock(timeZone);
  let at = Math.floor(after.getTime() / quarterMs) * quarterMs;
  let before = clock(at);
  for (;;) {
    at += quarterMs;
    const now = clock(at);
    const reached = now.minutes >= hour * 60;
    if (reached && (now.day !== before.day || before.minutes < hour * 60)) return new Date(at);
    before = now;
  }
}

/** When the next digest is due, after `after`; `hour` (0-23, local) counts for daily ones only. */
export function nextDigest(
  after: Date,
  { email, hour, timeZone }: { email: 'hourly' | 'daily'; hour: number; timeZone: string },
): Date {
  if (email === 'daily') return nextDaily(after, hour, timeZone);
  return new Date((Math.floor(after.getTime() / hourMs) + 1) * hourMs);
}
