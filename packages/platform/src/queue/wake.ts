/** Waits longer than this gain nothing from a timer: the next poll for tasks is a few seconds off. */
const longestMs = 60_000;
/** The database's clock decides what is due; a wake-up just before it would find nothing. */
const marginMs = 20;

export interface Wakes {
  /** Calls `wake` when a task that waits `seconds` is due. */
  after(seconds: number, wake: () => void): void;
  stop(): void;
}

/**
 * The queue tells workers at once of a task that is ready when it is put in, but not of one that becomes due later:
 * that one would wait for the next poll. These timers belong to the process that put it in; tasks of
 * other processes are found by the poll.
 */
export function wakes(): Wakes {
  const timers = new Set<NodeJS.Timeout>();
  return {
    after(seconds, wake) {
      const ms = seconds * 1000 + marginMs;
      if (seconds <= 0 || ms > longestMs) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        wake();
      }, ms).unref();
      timers.add(timer);
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
