import type { PanelSite } from '../types.ts';

/** The panel's sites of one chromosome, read along with the study: only those around the present batch are held. */
export class PanelWindow {
  readonly #source: AsyncIterator<PanelSite[]>;
  #sites = new Map<number, PanelSite[]>();
  #read = 0;
  #done = false;

  constructor(source: AsyncIterable<PanelSite[]>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Makes every site from `first` to `last` available; `first` never goes back. */
  async cover(first: number, last: number): Promise<void> {
    for (const position of this.#sites.keys()) if (position < first) this.#sites.delete(position);
    while (!this.#done && this.#read <= last) {
      const { value, done } = await this.#source.next();
      if (done) this.#done = true;
      else this.#add(value, first);
    }
  }

  #add(batch: PanelSite[], first: number): void {
    for (const site of batch) {
      this.#read = site.position;
      if (site.position < first) continue;
      const here = this.#sites.get(site.position);
      if (here) here.push(site);
      else this.#sites.set(site.position, [site]);
    }
  }

  at(position: number): PanelSite[] | undefined {
    return this.#sites.get(position);
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
