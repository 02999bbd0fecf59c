import { absent, haploid, heterozygous, type RecordCursor, uncalled } from '../../scan/records.ts';
import type { NoticeTally } from './tally.ts';

/** F above this is a man's, as plink has it by default. */
const male = 0.8;
/** Fewer variants say nothing of a sample. */
const enough = 50;

/**
 * Inbreeding coefficient F of each sample on chromosome X outside the pseudo-autosomal regions, as plink's check of sex
 * takes it: a man has no heterozygous genotypes there, so his F is near 1. Three numbers a sample.
 */
export class XHeterozygosity {
  readonly #names: string[];
  readonly #called: Float64Array;
  readonly #homozygous: Float64Array;
  readonly #expected: Float64Array;

  constructor(names: string[]) {
    this.#names = names;
    this.#called = new Float64Array(names.length);
    this.#homozygous = new Float64Array(names.length);
    this.#expected = new Float64Array(names.length);
  }

  /** A record from outside the pseudo-autosomal regions. */
  add(record: RecordCursor): void {
    const { homRef, het, homAlt } = record;
    const alleles = 2 * (homRef + het + homAlt);
    const alt = 2 * homAlt + het;
    if (alt === 0 || alt === alleles) return;
    const notes = record.ploidies(this.#names.length);
    if (!notes) return;
    const expected = 1 - (2 * alt * (alleles - alt)) / (alleles * (alleles - 1));
    for (let i = 0; i < notes.length; i++) {
      const note = notes[i] ?? absent;
      if ((note & (absent | haploid | uncalled)) !== 0) continue;
      this.#called[i] = (this.#called[i] ?? 0) + 1;
      this.#expected[i] = (this.#expected[i] ?? 0) + expected;
      if ((note & heterozygous) === 0) this.#homozygous[i] = (this.#homozygous[i] ?? 0) + 1;
    }
  }

  /** Of a sample by its place; undefined: too few diploid genotypes. */
  f(sample: number): number | undefined {
    const called = this.#called[sample] ?? 0;
    if (called < enough) return undefined;
    const expected = this.#expected[sample] ?? 0;
    return ((this.#homozygous[sample] ?? 0) - expected) / (called - expected);
  }

  end(tally: NoticeTally): void {
    for (const [i, name] of this.#names.entries()) {
      const f = this.f(i);
      if (f !== undefined && f > male)
        tally.add('samples-x-male-diploid', () => `${name.slice(0, 60)}: F ${f.toFixed(2)}`);
    }
  }
}
