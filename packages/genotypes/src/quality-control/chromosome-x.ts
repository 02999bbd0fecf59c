import type { Build } from '../types.ts';

/** First and last position of the non-pseudo-autosomal region. */
const regions: Record<Build, { start: number; end: number }> = {
  hg19: { start: 2_699_520, end: 154_931_044 },
  hg38: { start: 2_781_479, end: 155_701_383 },
};

/** The part of a chromosome that a position lies in: X is three, everything else one. */
export function partOf(chromosome: string, position: number, build: Build): string {
  if (chromosome !== 'X') return chromosome;
  const { start, end } = regions[build];
  if (position < start) return 'X.PAR1';
  return position > end ? 'X.PAR2' : 'X.nonPAR';
}

const tab = 9;
const colon = 58;
const slash = 47;
const bar = 124;
const dot = 46;

/** Ploidy and half-missing genotypes of the non-pseudo-autosomal region, sample by sample. */
export class PloidyCheck {
  readonly #samples: string[];
  readonly #wasHaploid: Uint8Array;
  readonly #mixed: Uint32Array;
  #records = 0;
  ambiguous = false;

  constructor(samples: string[]) {
    this.#samples = samples;
    this.#wasHaploid = new Uint8Array(samples.length);
    this.#mixed = new Uint32Array(samples.length);
  }

  /** `from`: offset of the first sample column; GT must stand first, as VCF asks (section 1.6.2). */
  add(
    line: Buffer,
    from: number,
    position: number,
    conflict: ((sample: string, position: number) => void) | undefined,
  ): void {
    this.#records += 1;
    let sample = 0;
    for (let at = from; at <= line.length; sample++) {
      let alleles = 1;
      let missing = 0;
      let byte = line[at];
      for (; at < line.length && byte !== tab && byte !== colon; byte = line[++at]) {
        if (byte === slash || byte === bar) alleles += 1;
        else if (byte === dot) missing += 1;
      }
      while (at < line.length && line[at] !== tab) at += 1;
      at += 1;
      this.#note(sample, alleles, missing, position, conflict);
    }
  }

  #note(
    sample: number,
    alleles: number,
    missing: number,
    position: number,
    conflict: ((sample: string, position: number) => void) | undefined,
  ): void {
    if (missing > 0 && missing < alleles) this.#mixed[sample] = (this.#mixed[sample] ?? 0) + 1;
    if (alleles === 1) {
      this.#wasHaploid[sample] = 1;
    } else if (this.#wasHaploid[sample] === 1) {
      this.ambiguous = true;
      conflict?.(this.#samples[sample] ?? '', position);
    }
  }

  /** A sample has more half-missing genotypes than this share. */
  mixed(share: number): boolean {
    return this.#records > 0 && this.#mixed.some((n) => n / this.#records > share);
  }
}
