import { FrequencyReader, type FrequencySource } from './frequencies.ts';
import type { ResultSite } from './site.ts';
import { QualityCounter, type QualityTally } from './tally.ts';

/** Counts the quality of one result file while somebody reads it. */
export class QualitySurvey {
  readonly #counter = new QualityCounter();
  readonly #onTrouble: (error: unknown) => void;
  #frequencies: FrequencyReader | undefined;

  /**
   * Without `source` there is nothing to hold frequencies against. What is wrong with it costs the comparison, is told
   * to `onTrouble`, and says nothing of the result.
   */
  constructor(source: FrequencySource | undefined, onTrouble: (error: unknown) => void) {
    this.#frequencies = source && new FrequencyReader(source);
    this.#onTrouble = onTrouble;
  }

  /** The next sites, in the order of the file. */
  async take(sites: ResultSite[]): Promise<void> {
    for (const site of sites) this.#counter.add(site);
    try {
      await this.#frequencies?.take(sites);
    } catch (error) {
      this.#onTrouble(error);
      await this.close();
    }
  }

  /** Null: the file is no result of imputation. */
  end(): QualityTally | null {
    return this.#counter.end(this.#frequencies?.end() ?? null);
  }

  /** Whether or not it came to its end. */
  async close(): Promise<void> {
    const frequencies = this.#frequencies;
    this.#frequencies = undefined;
    await frequencies?.close();
  }
}
