import type { CheckState, Wanted } from './types.ts';

interface Entry {
  wanted: Wanted;
  state: CheckState;
  control: AbortController;
}

/** Runs the checks that are wanted, one after another; a newer question gives the older one of its key up. */
export class CheckRunner {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #busy = false;
  #states: ReadonlyMap<string, CheckState> = new Map();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  states = (): ReadonlyMap<string, CheckState> => this.#states;

  /** From now on these, and no others. */
  want(all: readonly Wanted[]): void {
    const gone = [...this.#entries.keys()].filter((key) => !all.some((one) => one.key === key));
    for (const key of gone) this.#remove(key);
    const fresh = all.filter(({ key, signature }) => this.#entries.get(key)?.wanted.signature !== signature);
    for (const wanted of fresh) this.#place(wanted);
    // Who is told draws the page, and may want the same again.
    if (gone.length + fresh.length > 0) this.#tell();
    void this.#next();
  }

  again = (): void => {
    for (const { wanted, state } of this.#entries.values())
      if (state.phase === 'failed' || state.phase === 'stopped') this.#place(wanted);
    this.#tell();
    void this.#next();
  };

  stop = (): void => {
    for (const entry of this.#entries.values()) {
      if (entry.state.phase !== 'waiting' && entry.state.phase !== 'running') continue;
      entry.control.abort();
      entry.state = { phase: 'stopped' };
    }
    this.#tell();
  };

  close(): void {
    this.want([]);
  }

  #remove(key: string): void {
    this.#entries.get(key)?.control.abort();
    this.#entries.delete(key);
  }

  #place(wanted: Wanted): void {
    this.#entries.get(wanted.key)?.control.abort();
    this.#entries.set(wanted.key, { wanted, state: { phase: 'waiting' }, control: new AbortController() });
  }

  async #next(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let entry = this.#waiting(); entry; entry = this.#waiting()) await this.#run(entry);
    } finally {
      this.#busy = false;
    }
  }

  #waiting(): Entry | undefined {
    return [...this.#entries.values()].find(({ state }) => state.phase === 'waiting');
  }

  async #run(entry: Entry): Promise<void> {
    const { signal } = entry.control;
    const set = (state: CheckState) => {
      if (signal.aborted) return;
      entry.state = state;
      this.#tell();
    };
    set({ phase: 'running', share: 0 });
    await entry.wanted
      .run(signal, (share) => set({ phase: 'running', share }))
      .then(
        (checked) => set({ phase: 'done', checked }),
        (error: unknown) => set({ phase: 'failed', error }),
      );
  }

  #tell(): void {
    this.#states = new Map([...this.#entries].map(([key, { state }]) => [key, state]));
    for (const listener of this.#listeners) listener();
  }
}
