import { latin1 } from './text.ts';

/** What follows from a column that is nearly always as in the record before: CHROM, FORMAT. */
export class Remembered<T> {
  readonly #make: (text: string) => T;
  #bytes = new Uint8Array(0);
  value: T;

  /** `empty`: the value of no text. */
  constructor(make: (text: string) => T, empty: T) {
    this.#make = make;
    this.value = empty;
  }

  of(text: Uint8Array, from: number, to: number): T {
    const before = this.#bytes;
    let same = before.length === to - from;
    for (let i = 0; same && i < before.length; i++) same = before[i] === text[from + i];
    if (same) return this.value;
    this.#bytes = new Uint8Array(text.subarray(from, to));
    this.value = this.#make(latin1(text, from, to));
    return this.value;
  }
}
