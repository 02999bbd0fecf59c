import type { PanelSite } from '../types.ts';

/** The panel's sites of one chromosome, read along with the study: only those around the present batch are held. */
export class PanelWindow {
  readonly #source: AsyncIterator<PanelSite[]>;
  /** By position. */
  #sites: PanelSite[] = [];
  /** Read, and from `next` on not yet looked at: what lies behind the last position that was covered. */
  #batch: PanelSite[] = [];
  #next = 0;
  #done = false;

  constructor(source: AsyncIterable<PanelSite[]>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /**
   * Makes every site from `first` to `last` available; `first` never goes back. `wanted`: the positions between them that
   * will be asked for, ascending. A few samples on a chromosome are one batch, and the panel has millions of sites there.
   * Each site is looked at once, however many batches of the study it waits for.
   */
  async cover(first: number, last: number, wanted?: Float64Array): Promise<void> {
    this.#sites = this.#sites.slice(this.#firstFrom(first));
    let sought = 0;
    for (;;) {
      sought = wanted ? this.#keepWanted(wanted, sought, last) : this.#keepFrom(first, last);
      if (this.#done || this.#next < this.#batch.length) return;
      await this.#read();
    }
  }

  async #read(): Promise<void> {
    const { value, done } = await this.#source.next();
    this.#done = done === true;
    this.#batch = done ? [] : value;
    this.#next = 0;
  }

  /** Answers the index of the first wanted position that the batch did not reach. */
  #keepWanted(wanted: Float64Array, from: number, last: number): number {
    let sought = from;
    for (; this.#next < this.#batch.length; this.#next++) {
      const site = this.#batch[this.#next];
      if (!site || site.position > last) break;
      while ((wanted[sought] ?? last) < site.position) sought += 1;
      if (wanted[sought] === site.position) this.#sites.push(site);
    }
    return sought;
  }

  #keepFrom(first: number, last: number): number {
    for (; this.#next < this.#batch.length; this.#next++) {
      const site = this.#batch[this.#next];
      if (!site || site.position > last) break;
      if (site.position >= first) this.#sites.push(site);
    }
    return 0;
  }

  /** Index of the first site at this position or behind it. */
  #firstFrom(position: number): number {
    let low = 0;
    let high = this.#sites.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sites[middle]?.position ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** In the panel's order; undefined where it has none. */
  at(position: number): PanelSite[] | undefined {
    const from = this.#firstFrom(position);
    let to = from;
    while (this.#sites[to]?.position === position) to += 1;
    return to > from ? this.#sites.slice(from, to) : undefined;
  }

  /** How many sites are in memory. */
  get held(): number {
    return this.#sites.length + this.#batch.length - this.#next;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
