/** A stretch over which a link is judged: shorter jumps about, longer tells of a link that is gone. */
const windowMs = 8000;

/** How fast bytes have been going lately. */
export class Rate {
  #seen: { at: number; bytes: number }[] = [];

  /** `bytes`: of the whole so far. */
  add(bytes: number, at: number): void {
    this.#seen.push({ at, bytes });
    while (this.#seen.length > 2 && at - (this.#seen[0]?.at ?? at) > windowMs) this.#seen.shift();
  }

  /** Nothing that was before counts from here on. */
  reset(): void {
    this.#seen = [];
  }

  /** Bytes a second; undefined: too little is known. */
  perSecond(now: number): number | undefined {
    const [first] = this.#seen;
    const last = this.#seen.at(-1);
    if (!first || !last || last.bytes <= first.bytes) return undefined;
    return ((last.bytes - first.bytes) * 1000) / Math.max(now - first.at, 1);
  }
}
