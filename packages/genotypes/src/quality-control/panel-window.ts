import type { PanelSite } from '../types.ts';

/** The panel's sites of one chromosome, read along with the study: only those around the present batch are held. */
export class PanelWindow {
  readonly #source: AsyncIterator<PanelSite[]>;
  /** By position. */
  #sites: PanelSite[] = [];
  #read = 0;
  #done = false;

  constructor(source: AsyncIterable<PanelSite[]>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Makes every site from `first` to `last` available; `first` never goes back. */
  async cover(first: number, last: number): Promise<void> {
    this.#sites = this.#sites.slice(this.#firstFrom(first));
    while (!this.#done && this.#read <= last) {
      const { value, done } = await this.#source.next();
      if (done) this.#done = true;
      else this.#add(value, first);
    }
  }

  #add(batch: PanelSite[], first: number): void {
    for (const site of batch) if (site.position >= first) this.#sites.push(site);
    this.#read = batch.at(-1)?.position ?? this.#read;
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

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
