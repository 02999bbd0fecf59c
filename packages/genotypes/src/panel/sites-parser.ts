import { Remembered } from '../scan/remembered.ts';
import { latin1 } from '../scan/text.ts';
import type { PanelSite } from '../types.ts';
import { canonical } from '../vcf/chromosomes.ts';
import type { SitesLayout } from './sites-layout.ts';

const tab = 9;
const zero = 48;

/** Reads rows of one chromosome; a row of another, or without a position, gives nothing. */
export class SitesParser {
  readonly #layout: SitesLayout;
  readonly #frequency: number;
  readonly #wanted: Remembered<boolean>;
  readonly #ends: number[] = [];

  /** `population` as in the layout, whatever its case; one that is not there has no frequencies. */
  constructor(layout: SitesLayout, chromosome: string, population: string) {
    this.#layout = layout;
    const known = [...layout.frequencies].find(([name]) => name.toLowerCase() === population.toLowerCase());
    this.#frequency = known?.[1] ?? -1;
    this.#wanted = new Remembered((contig) => canonical(contig) === chromosome, false);
  }

  /** Only the first characters of the alleles are used, as at the servers. */
  site(line: Uint8Array): PanelSite | undefined {
    this.#findColumns(line);
    const { chromosome, position, ref, alt } = this.#layout;
    if (!this.#wanted.of(line, this.#from(chromosome), this.#to(chromosome))) return undefined;
    const at = this.#number(line, position);
    if (at === 0) return undefined;
    return {
      position: at,
      ref: this.#first(line, ref),
      alt: this.#first(line, alt),
      frequency: this.#frequency < 0 ? null : this.#frequencyOf(line),
    };
  }

  #findColumns(line: Uint8Array): void {
    let count = 0;
    for (let at = 0; at < line.length; at++) if (line[at] === tab) this.#ends[count++] = at;
    this.#ends[count++] = line.length;
    this.#ends.length = count;
  }

  #from(column: number): number {
    return column === 0 ? 0 : (this.#ends[column - 1] ?? 0) + 1;
  }

  #to(column: number): number {
    return this.#ends[column] ?? 0;
  }

  /** 0 for what is no number. */
  #number(line: Uint8Array, column: number): number {
    let value = 0;
    for (let at = this.#from(column); at < this.#to(column); at++) {
      const digit = (line[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) return 0;
      value = value * 10 + digit;
    }
    return value;
  }

  #first(line: Uint8Array, column: number): string {
    const from = this.#from(column);
    return from < this.#to(column) ? String.fromCharCode(line[from] ?? 0) : '';
  }

  #frequencyOf(line: Uint8Array): number | null {
    const text = latin1(line, this.#from(this.#frequency), this.#to(this.#frequency));
    const value = Number(text);
    return text === '' || Number.isNaN(value) ? null : value;
  }
}
