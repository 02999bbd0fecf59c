import { absent, haploid, mixed, type RecordCursor } from '../scan/records.ts';
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

/** What of a stretch lies in a part; both ends count. Elsewhere than on X it is all of it. */
export function withinPart(
  part: string,
  build: Build,
  stretch: { start: number; end: number },
): { start: number; end: number } {
  const { start, end } = regions[build];
  if (part === 'X.PAR1') return { ...stretch, end: Math.min(stretch.end, start - 1) };
  if (part === 'X.PAR2') return { ...stretch, start: Math.max(stretch.start, end + 1) };
  if (part !== 'X.nonPAR') return stretch;
  return { start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) };
}

type Conflict = (sample: string, position: number) => void;

/** Ploidy and half-missing genotypes of the non-pseudo-autosomal region of one file, sample by sample. */
export class PloidyCheck {
  readonly #samples: string[];
  readonly #wasHaploid: Uint8Array;
  readonly #mixed: Uint32Array;
  readonly #conflict: Conflict | undefined;
  #records = 0;
  ambiguous = false;

  /** `haploidBefore`: names of samples that earlier files of the job have haploid. */
  constructor(samples: string[], haploidBefore: ReadonlySet<string>, conflict: Conflict | undefined) {
    this.#samples = samples;
    this.#wasHaploid = Uint8Array.from(samples, (name) => (haploidBefore.has(name) ? 1 : 0));
    this.#mixed = new Uint32Array(samples.length);
    this.#conflict = conflict;
  }

  add(record: RecordCursor): void {
    const notes = record.ploidies(this.#samples.length);
    if (!notes) return;
    this.#records += 1;
    for (let sample = 0; sample < notes.length; sample++) {
      const note = notes[sample] ?? absent;
      if (note & mixed) this.#mixed[sample] = (this.#mixed[sample] ?? 0) + 1;
      if (!(note & absent)) this.#ploidy(sample, (note & haploid) !== 0, record.position);
    }
  }

  /** Haploid once, diploid later is noticed; the other way round is not, unless it goes back (protocol 11.6). */
  #ploidy(sample: number, isHaploid: boolean, position: number): void {
    if (isHaploid) {
      this.#wasHaploid[sample] = 1;
    } else if (this.#wasHaploid[sample] === 1) {
      this.ambiguous = true;
      this.#conflict?.(this.#samples[sample] ?? '', position);
    }
  }

  /** A sample has more half-missing genotypes than this share. */
  mixed(share: number): boolean {
    return this.#records > 0 && this.#mixed.some((n) => n / this.#records > share);
  }

  haploid(): string[] {
    return this.#samples.filter((_, i) => this.#wasHaploid[i] === 1);
  }
}
