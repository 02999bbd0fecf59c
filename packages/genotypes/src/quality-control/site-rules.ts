import type { RecordCursor } from '../scan/records.ts';
import type { PanelSite } from '../types.ts';
import { type AlleleVerdict, judgeAlleles } from './alleles.ts';
import { addFrequency, alternativeFrequency } from './frequencies.ts';
import { javaDouble } from './java-numbers.ts';
import { filterReason, hasValidAlleles, siteOf, type VariantRecord } from './record.ts';
import type { FrequencyGrid, QualityControlSinks, SiteCounts } from './types.ts';

const maxMissing = 0.1;

/** Counter and reason of what the alleles exclude a variant for (protocol rules C10 to C12). */
const alleleRefusals = {
  switch: ['alleleSwitch', 'Allele switch'],
  flip: ['strandFlip', 'Strand flip'],
  'flip-and-switch': ['strandFlipAndAlleleSwitch', 'Strand flip and Allele switch'],
  mismatch: ['alleleMismatch', 'Allele mismatch'],
} as const satisfies Partial<Record<AlleleVerdict, [keyof SiteCounts, string]>>;

/** What all files of a job share. */
export interface JobTally {
  counts: SiteCounts;
  frequencies: FrequencyGrid | null;
  /** Size of the population that the panel's frequencies come from. */
  panelSamples: number;
  /** Samples with a haploid genotype in the non-pseudo-autosomal region so far. */
  haploid: Set<string>;
}

/** Rules C1 to C14 of one variant, with its counters: each answers whether the variant stays. */
export class SiteRules {
  readonly #tally: JobTally;
  readonly #counts: SiteCounts;
  readonly #sinks: QualityControlSinks | undefined;

  constructor(tally: JobTally, sinks: QualityControlSinks | undefined) {
    this.#tally = tally;
    this.#counts = tally.counts;
    this.#sinks = sinks;
  }

  #exclude(record: VariantRecord, counter: keyof SiteCounts, reason: string): false {
    this.#counts[counter] += 1;
    this.#sinks?.excluded?.(siteOf(record, reason), counter);
    return false;
  }

  /** One base for another, as the splitter of chromosome X asks for it. */
  valid(record: VariantRecord): boolean {
    return hasValidAlleles(record) || this.#exclude(record, 'invalidAlleles', 'Invalid Alleles');
  }

  /** C1 to C3: what no step can work with. */
  usable(record: VariantRecord): boolean {
    if (record.alt.includes(',')) return this.#exclude(record, 'multiallelic', 'Multiallelic Site');
    if (!this.valid(record)) return false;
    const filtered = filterReason(record);
    if (filtered === 'duplicate') return this.#exclude(record, 'duplicates', 'Filter Duplicate');
    return filtered !== 'other' || this.#exclude(record, 'filterFlag', 'Filter Other');
  }

  /** C4 and C6. */
  informative(record: VariantRecord, genotypes: RecordCursor): boolean {
    const { samples, homRef, noCall } = genotypes;
    if (alternativeFrequency(genotypes) > 0.5) this.#counts.alternativeFrequency += 1;
    if (samples === 1 || homRef + noCall !== samples) return true;
    return this.#exclude(record, 'monomorphic', 'Monomorphic');
  }

  /** C7. */
  typedOnly(record: VariantRecord): void {
    this.#counts.typedOnly += 1;
    this.#sinks?.typedOnly?.(siteOf(record, null));
  }

  /** C8 to C13; `sites`: undefined where the panel is not known. */
  survives(record: VariantRecord, genotypes: RecordCursor, sites: PanelSite[] | undefined): boolean {
    this.#counts.found += 1;
    const stays = sites ? this.#fits(record, genotypes, sites) : this.#wellCalled(record, genotypes);
    if (stays) this.#counts.remaining += 1;
    return stays;
  }

  #fits(record: VariantRecord, genotypes: RecordCursor, sites: PanelSite[]): boolean {
    const { verdict, site } = judgeAlleles(record.ref, record.alt, sites);
    if (verdict !== 'match' && verdict !== 'palindromic') {
      const [counter, reason] = alleleRefusals[verdict];
      return this.#exclude(record, counter, `${reason}. Reference Panel: ${site.ref}/${site.alt}`);
    }
    this.#counts[verdict] += 1;
    if (!this.#wellCalled(record, genotypes)) return false;
    if (site.frequency !== null) this.#frequency(record, genotypes, site.frequency);
    return true;
  }

  /** C14. */
  #frequency(record: VariantRecord, genotypes: RecordCursor, panel: number): void {
    const { frequencies, panelSamples } = this.#tally;
    if (!frequencies || !addFrequency(frequencies, genotypes, panel, panelSamples)) return;
    const study = alternativeFrequency(genotypes);
    this.#sinks?.deviates?.(siteOf(record, null), { study, panel });
  }

  /** C13. */
  #wellCalled(record: VariantRecord, { noCall, samples }: RecordCursor): boolean {
    const missing = noCall / samples;
    if (missing <= maxMissing) return true;
    return this.#exclude(record, 'lowCallRate', `Low call rate. Value: ${javaDouble(1 - missing)}`);
  }
}
