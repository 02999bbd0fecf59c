import { note } from '../../output.ts';

/** How long each stage took, in seconds to a tenth. */
export class Stopwatch {
  readonly seconds: Record<string, number> = {};
  readonly #begun = performance.now();

  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    note(`== ${stage}`);
    const begun = performance.now();
    const found = await work();
    this.seconds[stage] = tenth(performance.now() - begun);
    return found;
  }

  total(): number {
    return tenth(performance.now() - this.#begun);
  }
}

const tenth = (ms: number) => Math.round(ms / 100) / 10;
