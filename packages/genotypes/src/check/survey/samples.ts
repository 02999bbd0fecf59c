import type { RecordBlock } from '../../scan/records.ts';
import { addShare, emptyShares } from './sites.ts';
import type { NoticeTally } from './tally.ts';
import type { SurveyReport } from './types.ts';

/** More than this share missing over all files is told of a sample. */
const many = 0.1;
const mostWorst = 20;

/** Genotypes without a call of each sample, over all files: eight bytes a sample. Samples are told by their place. */
export class SampleCalls {
  #names: string[] = [];
  #missing = new Float64Array(0);
  #variants = 0;

  /** A file with other samples than the first is refused; its genotypes are not counted. */
  fits(names: string[]): boolean {
    if (this.#names.length === 0) {
      this.#names = names;
      this.#missing = new Float64Array(names.length);
    }
    return names.length === this.#names.length;
  }

  get names(): string[] {
    return this.#names;
  }

  add({ missing }: RecordBlock, records: number): void {
    const counts = this.#missing;
    for (const sample of missing) counts[sample] = (counts[sample] ?? 0) + 1;
    this.#variants += records;
  }

  end(tally: NoticeTally): Pick<SurveyReport, 'worstSamples'> & { shares: number[] } {
    const variants = this.#variants;
    const shares = emptyShares();
    for (const missing of this.#missing) addShare(shares, missing, variants);
    const worst = this.#worst();
    for (const sample of worst.filter((i) => (this.#missing[i] ?? 0) > many * variants)) {
      tally.add('samples-many-missing', () => {
        const share = ((100 * (this.#missing[sample] ?? 0)) / variants).toFixed(1);
        return `${this.#names[sample]}: ${share} % missing`;
      });
    }
    const worstSamples = worst.slice(0, mostWorst).map((i) => ({
      name: this.#names[i] ?? '',
      missing: this.#missing[i] ?? 0,
      variants,
    }));
    return { worstSamples, shares };
  }

  /** Numbers of samples with something missing, the worst first. */
  #worst(): number[] {
    const counts = this.#missing;
    const some = [...counts.keys()].filter((i) => (counts[i] ?? 0) > 0);
    return some.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  }
}
