import type { PanelSite } from '../types.ts';

/** The panel's sites of one chromosome, read along with the study: only those around the present batch are held. */
export class PanelWindow {
  readonly #source: AsyncIterator<PanelSite[]>;
  /** By position. */
  #sites: PanelSite[] = [];
  #wanted: { positions: Float64Array | undefined; next: number; first: number; last: number } = {
    ...{ positions: undefined, next: 0, first: 0, last: 0 },
  };
  #read = 0;
  #done = false;

  constructor(source: AsyncIterable<PanelSite[]>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /**
   * Makes every site from `first` to `last` available; `first` never goes back. `wanted`: the positions between them that
   * will be asked for, ascending. A few samples on a chromosome are one batch, and the panel has millions of sites there.
   */
  async cover(first: number, last: number, wanted?: Float64Array): Promise<void> {
    const held = this.#sites.slice(this.#firstFrom(first));
    this.#sites = [];
    this.#wanted = { positions: wanted, next: 0, first, last };
    this.#keep(held);
    while (!this.#done && this.#read <= last) {
      const { value, done } = await this.#source.next();
      if (done) this.#done = true;
      else this.#add(value);
    }
  }

  #add(batch: PanelSite[]): void {
    this.#keep(batch);
    this.#read = batch.at(-1)?.position ?? this.#read;
  }

  #keep(batch: PanelSite[]): void {
    for (const site of batch) if (this.#isWanted(site.position)) this.#sites.push(site);
  }

  /** What lies behind the last is for the next batch. */
  #isWanted(position: number): boolean {
    const { positions, first, last } = this.#wanted;
    if (!positions || position > last || position < first) return position >= first;
    while ((positions[this.#wanted.next] ?? last) < position) this.#wanted.next += 1;
    return positions[this.#wanted.next] === position;
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
    return this.#sites.length;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
