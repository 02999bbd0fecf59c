import type { PanelSite } from '../../types.ts';
import { isSnp } from '../alleles.ts';
import type { FixRule, Note } from '../changes.ts';
import { flipStrand, invertGenotypes, swapAlleles } from '../edits.ts';
import type { FixOptions } from '../options.ts';
import { bestFit, type PanelVerdict, strandByFrequency } from '../panel.ts';
import { frequencyOf, tallyOf } from '../tally.ts';
import type { FixRecord } from '../types.ts';
import { changeOf } from './step.ts';

type Wanted = Pick<FixOptions, 'flipStrand' | 'swapAlleles' | 'dropMismatches' | 'palindromic'>;

const recoded = 'genotypes recoded (0 and 1 exchanged)';

/** Brings single-base variants to the strand and the allele order of the panel's sites at their position. */
export class PanelStep {
  readonly #wanted: Wanted;
  readonly #note: Note;

  constructor(wanted: Wanted, note: Note) {
    this.#wanted = wanted;
    this.#note = note;
  }

  apply(record: FixRecord, sites: readonly PanelSite[] | undefined): FixRecord | undefined {
    if (!sites || !isSnp(record.ref, record.alt)) return record;
    const verdict = bestFit(record.ref, record.alt, sites);
    if (!verdict) return record;
    const { relation, site } = verdict;
    const { flipStrand: flips, swapAlleles: swaps } = this.#wanted;
    const panel = `the panel has ${site.ref}/${site.alt}`;
    if (relation === 'mismatch')
      return this.#wanted.dropMismatches ? this.#drop(record, 'allele-mismatch-dropped', panel) : record;
    if (relation === 'palindromic-same' || relation === 'palindromic-swapped')
      return this.#palindromic(record, verdict);
    if (relation === 'flip' && flips) return this.#to(record, flipStrand(record), 'strand-flip', panel);
    if (relation === 'swap' && swaps)
      return this.#to(record, swapAlleles(record), 'allele-swap', `${panel}; ${recoded}`);
    if (relation === 'flip-and-swap' && flips && swaps) {
      const after = swapAlleles(flipStrand(record));
      return this.#to(record, after, 'strand-flip-and-allele-swap', `${panel}; ${recoded}`);
    }
    return record;
  }

  #drop(record: FixRecord, rule: FixRule, why: string): undefined {
    this.#note(changeOf(record, null, rule, why));
  }

  #to(record: FixRecord, after: FixRecord, rule: FixRule, why: string): FixRecord {
    this.#note(changeOf(record, after, rule, why));
    return after;
  }

  #palindromic(record: FixRecord, { relation, site }: PanelVerdict): FixRecord | undefined {
    const { palindromic } = this.#wanted;
    const same = relation === 'palindromic-same';
    const panel = `the panel has ${site.ref}/${site.alt}`;
    // Without frequencies a swap and a strand flip look the same, so neither is taken for granted.
    if (palindromic !== 'frequency') return record;
    const found = frequencyOf(tallyOf(record));
    const known = site.frequency === null || same ? site.frequency : 1 - site.frequency;
    const strand = strandByFrequency(found, known);
    const numbers = `frequency of ${record.alt} is ${found?.toFixed(3) ?? 'unknown'} here, ${known?.toFixed(3) ?? 'unknown'} in the panel`;
    if (strand === 'unclear' || strand === 'unknown')
      return this.#drop(record, 'palindromic-dropped', `strand cannot be told: ${numbers}`);
    return strand === 'same'
      ? this.#sameStrand(record, same, `${panel}, ${numbers}`)
      : this.#otherStrand(record, same, `${panel}, ${numbers}`);
  }

  #sameStrand(record: FixRecord, same: boolean, why: string): FixRecord {
    if (same || !this.#wanted.swapAlleles) return record;
    return this.#to(record, swapAlleles(record), 'allele-swap', `${why}; ${recoded}`);
  }

  /** The complement of A/T is T/A: the letters may stay, and then the genotypes turn; or the letters turn. */
  #otherStrand(record: FixRecord, same: boolean, why: string): FixRecord {
    if (!this.#wanted.flipStrand) return record;
    return same
      ? this.#to(record, invertGenotypes(record), 'palindromic-inverted', `${why}: other strand; ${recoded}`)
      : this.#to(record, flipStrand(record), 'strand-flip', `${why}: other strand`);
  }
}
