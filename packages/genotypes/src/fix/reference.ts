import type { FixRecord } from './types.ts';

/** The sequence of a build, wherever it is read from. */
export interface ReferenceSequence {
  /**
   * Bases of a chromosome (plain name) from this position (1-based), in any case; fewer at its end, none behind it.
   * Throws FormatDefect where the chromosome is not there.
   */
  read(chromosome: string, position: number, length: number): Promise<string>;
}

/** Bases read at once: positions of an array are some 1,000 to 5,000 apart, so that a read serves a dozen of them. */
const windowLength = 65_536;

/** The sequence read along with records in order: a piece of it is held. */
export class ReferenceWindow {
  readonly #sequence: ReferenceSequence;
  #chromosome = '';
  #from = 1;
  #bases = '';

  constructor(sequence: ReferenceSequence) {
    this.#sequence = sequence;
  }

  /** Bases in capitals from the record's position: as many as its longest allele has, or fewer at the end. */
  async at(chromosome: string, { position, ref, alt }: FixRecord): Promise<string> {
    const length = Math.max(ref.length, alt.length);
    const at = position - this.#from;
    const inside = chromosome === this.#chromosome && at >= 0 && at + length <= this.#bases.length;
    if (!inside) await this.#move(chromosome, position, length);
    const from = position - this.#from;
    return this.#bases.slice(from, from + length);
  }

  async #move(chromosome: string, position: number, length: number): Promise<void> {
    const bases = await this.#sequence.read(chromosome, position, Math.max(windowLength, length));
    this.#bases = bases.toUpperCase();
    this.#chromosome = chromosome;
    this.#from = position;
  }
}
