import type { PanelSite } from '../types.ts';
import type { ChromosomeSite } from './sites.ts';

/**
 * Answers the sites of one chromosome after another from files that hold several. A file is read on from where the last
 * chromosome ended, and from its beginning only when the next stands before.
 */
export class SitesByChromosome {
  readonly #open: () => AsyncIterable<ChromosomeSite[]>;
  #batches: AsyncIterator<ChromosomeSite[]> | undefined;
  #pending: ChromosomeSite[] = [];
  #fresh = true;

  constructor(open: () => AsyncIterable<ChromosomeSite[]>) {
    this.#open = open;
  }

  async *of(chromosome: string): AsyncGenerator<PanelSite[]> {
    if (yield* this.#forward(chromosome)) return;
    // Read to the end without finding it: it stood before, unless everything was read.
    if (this.#fresh) return;
    await this.close();
    yield* this.#forward(chromosome);
  }

  /** Yields the chromosome's sites if they are still to come; answers whether there were any. */
  async *#forward(chromosome: string): AsyncGenerator<PanelSite[], boolean> {
    const fresh = this.#batches === undefined;
    this.#batches ??= this.#open()[Symbol.asyncIterator]();
    let any = false;
    for (;;) {
      const batch = await this.#next();
      if (!batch) break;
      const from = batch.findIndex((site) => site.chromosome === chromosome);
      if (from === -1) {
        if (!any) continue;
        this.#pending = batch;
        break;
      }
      const next = batch.findIndex((site, index) => index > from && site.chromosome !== chromosome);
      any = true;
      if (next !== -1) this.#pending = batch.slice(next);
      yield next === -1 ? batch.slice(from) : batch.slice(from, next);
      if (next !== -1) break;
    }
    this.#fresh = fresh;
    return any;
  }

  async #next(): Promise<ChromosomeSite[] | undefined> {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length > 0) return pending;
    const { value, done } = (await this.#batches?.next()) ?? { value: undefined, done: true };
    return done ? undefined : value;
  }

  async close(): Promise<void> {
    await this.#batches?.return?.();
    this.#batches = undefined;
    this.#pending = [];
  }
}
