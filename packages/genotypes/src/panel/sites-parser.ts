import { joined } from '../scan/joined.ts';
import { Remembered } from '../scan/remembered.ts';
import { latin1 } from '../scan/text.ts';
import type { PanelSite } from '../types.ts';
import { canonical } from '../vcf/chromosomes.ts';
import type { SitesLayout } from './sites-layout.ts';

const [tab, newline, carriageReturn, hash, dot, zero] = [9, 10, 13, 35, 46, 48];
/** Decimal places that a whole number of tenths, hundredths, ... holds exactly. */
const tenths = Array.from({ length: 16 }, (_, places) => 10 ** places);

/** Reads the rows of one chromosome from a text that comes in pieces; other rows, and those without a position, give nothing. */
export class SitesParser {
  readonly #layout: SitesLayout;
  readonly #frequency: number;
  readonly #wanted: Remembered<boolean>;
  readonly #ends = new Int32Array(256);
  #rest: Uint8Array = new Uint8Array(0);

  /** `population` as in the layout, whatever its case; one that is not there has no frequencies. */
  constructor(layout: SitesLayout, chromosome: string, population: string) {
    this.#layout = layout;
    const known = [...layout.frequencies].find(([name]) => name.toLowerCase() === population.toLowerCase());
    this.#frequency = known?.[1] ?? -1;
    this.#wanted = new Remembered((contig) => canonical(contig) === chromosome, false);
  }

  /** Sites of the rows that are complete with this piece. */
  take(piece: Uint8Array): PanelSite[] {
    const text = this.#rest.length > 0 ? joined([this.#rest, piece]) : piece;
    const sites: PanelSite[] = [];
    let from = 0;
    let columns = 0;
    for (let at = 0; at < text.length; at++) {
      const byte = text[at];
      if (byte === tab) {
        this.#ends[columns++] = at;
      } else if (byte === newline) {
        this.#row(text, from, at, columns, sites);
        from = at + 1;
        columns = 0;
      }
    }
    this.#rest = new Uint8Array(text.subarray(from));
    return sites;
  }

  /** The last row, when nothing ends it. */
  end(): PanelSite[] {
    return this.#rest.length > 0 ? this.take(Uint8Array.of(newline)) : [];
  }

  #row(text: Uint8Array, from: number, end: number, columns: number, sites: PanelSite[]): void {
    if (text[from] === hash) return;
    this.#ends[columns] = text[end - 1] === carriageReturn ? end - 1 : end;
    this.#ends.fill(end, columns + 1);
    const { chromosome, position, ref, alt } = this.#layout;
    if (!this.#wanted.of(text, this.#from(from, chromosome), this.#to(chromosome))) return;
    const at = this.#number(text, this.#from(from, position), this.#to(position));
    if (at === 0) return;
    sites.push({
      position: at,
      ref: this.#first(text, from, ref),
      alt: this.#first(text, from, alt),
      frequency: this.#frequency < 0 ? null : this.#frequencyOf(text, from),
    });
  }

  #from(row: number, column: number): number {
    return column === 0 ? row : (this.#ends[column - 1] ?? 0) + 1;
  }

  #to(column: number): number {
    return this.#ends[column] ?? 0;
  }

  /** 0 for what is no number. */
  #number(text: Uint8Array, from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = (text[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) return 0;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Only the first characters of the alleles are used, as at the servers. */
  #first(text: Uint8Array, row: number, column: number): string {
    const from = this.#from(row, column);
    return from < this.#to(column) ? String.fromCharCode(text[from] ?? 0) : '';
  }

  #frequencyOf(text: Uint8Array, row: number): number | null {
    const from = this.#from(row, this.#frequency);
    const to = this.#to(this.#frequency);
    if (to - from > 2 && to - from <= 16 && text[from + 1] === dot) {
      const whole = (text[from] ?? 0) - zero;
      const places = this.#number(text, from + 2, to);
      // What is plain digits needs no string; a part of zeros alone is left to Number.
      if (whole >= 0 && whole <= 9 && places > 0) {
        const scale = tenths[to - from - 2] ?? 1;
        return (whole * scale + places) / scale;
      }
    }
    const value = latin1(text, from, to);
    const number = Number(value);
    return value === '' || Number.isNaN(number) ? null : number;
  }
}
