const patienceMs = 24 * 3600_000;

/** Jobs that an obstacle keeps from going on: each is tried again after a while, for a day. */
export class Aside {
  readonly #waitMs: number;
  readonly #jobs = new Map<string, { since: number; until: number }>();

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** False when it has waited for a day. */
  put(id: string): boolean {
    const now = Date.now();
    const since = this.#jobs.get(id)?.since ?? now;
    if (now - since > patienceMs) return false;
    this.#jobs.set(id, { since, until: now + this.#waitMs });
    return true;
  }

  forget(id: string): void {
    this.#jobs.delete(id);
  }

  /** Those that are not to be tried yet. */
  waiting(): string[] {
    return [...this.#jobs].filter(([, { until }]) => until > Date.now()).map(([id]) => id);
  }
}
