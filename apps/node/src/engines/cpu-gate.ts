/** Hands out a bounded number of threads, first come, first served. */
export class CpuGate {
  #free: number;
  readonly total: number;
  readonly #waiting: { threads: number; go: () => void }[] = [];

  constructor(total: number) {
    this.total = total;
    this.#free = total;
  }

  /** Runs `work` while holding `threads` of them (at most all there are). */
  async run<T>(threads: number, work: (threads: number) => Promise<T>): Promise<T> {
    const taken = Math.max(1, Math.min(threads, this.total));
    await this.#take(taken);
    try {
      return await work(taken);
    } finally {
      this.#free += taken;
      this.#next();
    }
  }

  #take(threads: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ threads, go });
      this.#next();
    });
  }

  #next(): void {
    for (let first = this.#waiting[0]; first && first.threads <= this.#free; first = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= first.threads;
      first.go();
    }
  }
}
