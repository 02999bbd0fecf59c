import type { RecordBlock } from '../../scan/records.ts';
import { addShare, emptyShares } from './sites.ts';
import type { NoticeTally } from './tally.ts';
import type { SurveyReport } from './types.ts';

/** More than this share missing over all files is told of a sample. */
const many = 0.1;
const mostWorst = 20;
/** A name of a damaged file may be megabytes long. */
const longestName = 60;

/** Genotypes without a call of each sample, over all files: four bytes a sample. Samples are told by their place. */
export class SampleCalls {
  #names: string[] = [];
  #missing = new Uint32Array(0);
  #variants = 0;

  /** A file with other samples than the first is refused; its genotypes are not counted. */
  fits(names: string[]): boolean {
    if (this.#names.length === 0) {
      this.#names = names;
      this.#missing = new Uint32Array(names.length);
    }
    return names.length > 0 && names.length === this.#names.length;
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
    const limit = many * variants;
    const worst = this.#worst();
    for (const sample of worst.filter((i) => (this.#missing[i] ?? 0) > limit)) {
      tally.add('samples-many-missing', () => {
        const share = ((100 * (this.#missing[sample] ?? 0)) / variants).toFixed(1);
        return `${this.#name(sample)}: ${share} % missing`;
      });
    }
    const beyond = this.#missing.filter((n) => n > limit).length - worst.length;
    if (beyond > 0) tally.add('samples-many-missing', () => '', beyond);
    const worstSamples = worst.map((i) => ({
      name: this.#name(i),
      missing: this.#missing[i] ?? 0,
      variants,
    }));
    return { worstSamples, shares };
  }

  #name(sample: number): string {
    return (this.#names[sample] ?? '').slice(0, longestName);
  }

  /** Numbers of the samples with most missing, the worst first. Sorting numbers is cheap, sorting their owners is not. */
  #worst(): number[] {
    const counts = this.#missing;
    const least = Math.max(1, counts.toSorted().at(-mostWorst) ?? 1);
    const some = [...counts.keys()].filter((i) => (counts[i] ?? 0) >= least);
    return some.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, mostWorst);
  }
}
