import { Remembered } from './remembered.ts';
import { latin1 } from './text.ts';

/** Columns that are kept as text: CHROM to FILTER. */
export const headColumns = 7;

/** Where each number of a record stands in its row. */
export const field = {
  /** Number of the line within the block, from 0. */
  line: 0,
  /** Where the text of the first columns begins in `heads`. */
  head: 1,
  /** Seven ends of columns, from there. */
  ends: 2,
  /** Tabs among the first nine. */
  tabs: 9,
  /** -1: not a whole number. */
  position: 10,
  /** Where GT stands in FORMAT; -1: nowhere. */
  genotype: 11,
  samples: 12,
  homRef: 13,
  het: 14,
  homAlt: 15,
  noCall: 16,
  /** Where the numbers of its samples without call begin in `missing`. */
  missing: 17,
  /** Where its ploidies begin in `ploidies`; -1: none were noted. */
  ploidy: 18,
} as const;
export const fields = 19;

/** Records as plain numbers and bytes, so that one thread can hand them to another without copying. */
export interface RecordBlock {
  count: number;
  rows: Float64Array<ArrayBuffer>;
  heads: Uint8Array<ArrayBuffer>;
  missing: Uint32Array<ArrayBuffer>;
  /** A byte for each sample of a record on X: `haploid`, `mixed` and so on, or several. */
  ploidies: Uint8Array<ArrayBuffer>;
  /** Some sample column holds a `/`. */
  unphased: boolean;
  /** Lines read, empty ones too. */
  lines: number;
}

export const haploid = 1;
/** Partly missing, such as `./1`. */
export const mixed = 2;
/** The record has fewer sample columns. */
export const absent = 4;
/** Two alleles that are not the same. */
export const heterozygous = 8;
/** No allele is known. */
export const uncalled = 16;

/** Counts of one record over all samples. */
export interface GenotypeCounts {
  samples: number;
  homRef: number;
  het: number;
  homAlt: number;
  noCall: number;
}

/** Reads a block record by record; strings are made when they are asked for. */
export class RecordCursor implements GenotypeCounts {
  readonly block: RecordBlock;
  readonly #contig = new Remembered((text) => text, '');
  readonly #filter = new Remembered((text) => text, '');
  #row = -fields;

  constructor(block: RecordBlock) {
    this.block = block;
  }

  next(): boolean {
    this.#row += fields;
    return this.#row < this.block.count * fields;
  }

  #get(offset: number): number {
    return this.block.rows[this.#row + offset] ?? 0;
  }

  #from(index: number): number {
    const head = this.#get(field.head);
    return index === 0 ? head : head + this.#get(field.ends + index - 1) + 1;
  }

  #to(index: number): number {
    return this.#get(field.head) + this.#get(field.ends + index);
  }

  /** Text of column `index` (from 0; the first seven are kept). */
  column(index: number): string {
    return latin1(this.block.heads, this.#from(index), this.#to(index));
  }

  get contig(): string {
    return this.#contig.of(this.block.heads, this.#from(0), this.#to(0));
  }
  get filter(): string {
    return this.#filter.of(this.block.heads, this.#from(6), this.#to(6));
  }

  /** Both alleles as one number, where each is one character; -1 elsewhere. */
  get alleles(): number {
    const [ref, alt] = [this.#from(3), this.#from(4)];
    if (this.#to(3) - ref !== 1 || this.#to(4) - alt !== 1) return -1;
    return (this.block.heads[ref] ?? 0) * 256 + (this.block.heads[alt] ?? 0);
  }

  /** REF and ALT are the same text. */
  get allelesAreSame(): boolean {
    const [ref, alt, length] = [this.#from(3), this.#from(4), this.#to(3) - this.#from(3)];
    if (this.#to(4) - alt !== length) return false;
    const { heads } = this.block;
    for (let i = 0; i < length; i++) if (heads[ref + i] !== heads[alt + i]) return false;
    return true;
  }

  get line(): number {
    return this.#get(field.line);
  }
  get tabs(): number {
    return this.#get(field.tabs);
  }
  get position(): number {
    return this.#get(field.position);
  }
  get genotype(): number {
    return this.#get(field.genotype);
  }
  /** Of the block's last record. */
  lastPosition(): number {
    return this.block.rows[(this.block.count - 1) * fields + field.position] ?? 0;
  }
  get samples(): number {
    return this.#get(field.samples);
  }
  get homRef(): number {
    return this.#get(field.homRef);
  }
  get het(): number {
    return this.#get(field.het);
  }
  get homAlt(): number {
    return this.#get(field.homAlt);
  }
  get noCall(): number {
    return this.#get(field.noCall);
  }

  /** Numbers of the samples without a call. */
  get missing(): Uint32Array {
    const from = this.#get(field.missing);
    return this.block.missing.subarray(from, from + this.noCall);
  }

  /** One byte for each of `samples`; undefined where none were noted. */
  ploidies(samples: number): Uint8Array | undefined {
    const from = this.#get(field.ploidy);
    return from < 0 ? undefined : this.block.ploidies.subarray(from, from + samples);
  }
}
