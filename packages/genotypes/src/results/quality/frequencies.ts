import { PanelWindow } from '../../quality-control/panel-window.ts';
import type { PanelSite } from '../../types.ts';
import type { ResultSite } from './site.ts';
import { FrequencyCounter, type QualityTally } from './tally.ts';

/** Where frequencies come from that a result is held against. */
export interface FrequencySource {
  against: 'panel' | 'input';
  /** Ascending sites of a contig as the result names it; undefined: there are none. */
  sites(contig: string): Promise<AsyncIterable<PanelSite[]> | undefined>;
}

/** Frequency of the result's alternative allele by this entry; null: it is of other alleles, or not known. */
function frequencyBy(site: ResultSite, { ref, alt, frequency }: PanelSite): number | null {
  if (frequency === null) return null;
  if (ref === site.ref && alt === site.alt) return frequency;
  return ref === site.alt && alt === site.ref ? 1 - frequency : null;
}

/**
 * Share of the typed sites that the input must have with the same alleles: below, the service lifted positions to
 * another build, and what agrees does so by chance.
 */
const leastShare = 0.5;

/** Reads frequencies along with a result, in constant memory. */
export class FrequencyReader {
  readonly #source: FrequencySource;
  readonly #counter: FrequencyCounter;
  #contig: string | undefined;
  #window: PanelWindow | undefined;
  #asked = 0;
  #found = 0;

  constructor(source: FrequencySource) {
    this.#source = source;
    this.#counter = new FrequencyCounter(source.against);
  }

  /** Sites of one contig after another, ascending. */
  async take(sites: ResultSite[]): Promise<void> {
    for (let from = 0; from < sites.length; ) {
      const contig = sites[from]?.contig;
      let to = from;
      while (to < sites.length && sites[to]?.contig === contig) to += 1;
      await this.#stretch(sites.slice(from, to));
      from = to;
    }
  }

  async #stretch(sites: ResultSite[]): Promise<void> {
    const [first] = sites;
    if (!first) return;
    if (first.contig !== this.#contig) await this.#begin(first.contig);
    // What was imputed has no counterpart in the input.
    const asked = this.#source.against === 'input' ? sites.filter(({ typed }) => typed) : sites;
    const ends = [asked[0]?.position, asked.at(-1)?.position];
    this.#asked += asked.length;
    if (!this.#window || ends[0] === undefined || ends[1] === undefined) return;
    await this.#window.cover(
      ends[0],
      ends[1],
      Float64Array.from(asked, ({ position }) => position),
    );
    for (const site of asked) this.#compare(site, this.#window.at(site.position));
  }

  #compare(site: ResultSite, there: PanelSite[] | undefined): void {
    if (Number.isNaN(site.frequency)) return;
    for (const one of there ?? []) {
      const x = frequencyBy(site, one);
      if (x === null) continue;
      this.#found += 1;
      this.#counter.add(x, site.frequency);
      return;
    }
  }

  async #begin(contig: string): Promise<void> {
    await this.close();
    this.#contig = contig;
    const sites = await this.#source.sites(contig);
    this.#window = sites && new PanelWindow(sites);
  }

  /** Null: nothing that could be compared. */
  end(): QualityTally['frequency'] {
    const few = this.#source.against === 'input' && this.#found < leastShare * this.#asked;
    return this.#found === 0 || few ? null : this.#counter.end();
  }

  async close(): Promise<void> {
    await this.#window?.close();
    this.#window = undefined;
  }
}
