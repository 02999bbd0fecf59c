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
  /** Its lower 31 bits; -1: not a whole number. */
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
  /** 1: a genotype that is called lacks an allele. */
  partlyMissing: 19,
  /** What of the position does not fit into 31 bits: nothing, but in damaged files. */
  positionBeyond: 20,
} as const;
export const fields = 21;

export const positionScale = 2 ** 31;

/** Records as plain numbers and bytes, so that one thread can hand them to another without copying. */
export interface RecordBlock {
  count: number;
  /** As 32 bits: numbers of 64 bits are objects to V8 until it has compiled what reads them, 2 million of them in a check. */
  rows: Int32Array<ArrayBuffer>;
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
  /** 1: some genotype that is not without a call has a dot, such as `./1`. */
  partlyMissing: number;
}

/**
 * Reads a block record by record. What every rule asks for is set by `next`, once; strings are made when they are asked
 * for, and those that repeat are not made again.
 */
export class RecordCursor implements GenotypeCounts {
  readonly block: RecordBlock;
  /** Number of the line within the block. */
  line = 0;
  /** Among the first nine columns. */
  tabs = 0;
  /** -1: not a whole number. */
  position = 0;
  /** Where GT stands in FORMAT; -1: nowhere. */
  genotype = 0;
  samples = 0;
  homRef = 0;
  het = 0;
  homAlt = 0;
  noCall = 0;
  readonly #rows: Int32Array;
  readonly #heads: Uint8Array;
  readonly #contig = new Remembered((text) => text, '');
  readonly #filter = new Remembered((text) => text, '');
  #row = -fields;
  /** Where the record's text begins in `heads`. */
  #head = 0;

  constructor(block: RecordBlock) {
    this.block = block;
    this.#rows = block.rows;
    this.#heads = block.heads;
  }

  next(): boolean {
    const row = this.#row + fields;
    const rows = this.#rows;
    this.#row = row;
    if (row >= this.block.count * fields) return false;
    this.#head = rows[row + field.head] ?? 0;
    this.line = rows[row + field.line] ?? 0;
    this.tabs = rows[row + field.tabs] ?? 0;
    this.position = this.#position(row);
    this.genotype = rows[row + field.genotype] ?? 0;
    this.samples = rows[row + field.samples] ?? 0;
    this.homRef = rows[row + field.homRef] ?? 0;
    this.het = rows[row + field.het] ?? 0;
    this.homAlt = rows[row + field.homAlt] ?? 0;
    this.noCall = rows[row + field.noCall] ?? 0;
    return true;
  }

  /** Of the block's records, ascending. */
  positions(): Float64Array {
    const found = new Float64Array(this.block.count);
    for (let i = 0; i < found.length; i++) found[i] = this.#position(i * fields);
    return found.sort();
  }

  /** Of the block's last record. */
  lastPosition(): number {
    return this.#position((this.block.count - 1) * fields);
  }

  #position(row: number): number {
    const low = this.#rows[row + field.position] ?? 0;
    const beyond = this.#rows[row + field.positionBeyond] ?? 0;
    return beyond === 0 ? low : beyond * positionScale + low;
  }

  #from(index: number): number {
    return index === 0 ? this.#head : this.#to(index - 1) + 1;
  }

  #to(index: number): number {
    return this.#head + (this.#rows[this.#row + field.ends + index] ?? 0);
  }

  /** Text of column `index` (from 0; the first seven are kept). */
  column(index: number): string {
    return latin1(this.#heads, this.#from(index), this.#to(index));
  }

  get contig(): string {
    return this.#contig.of(this.#heads, this.#from(0), this.#to(0));
  }

  get filter(): string {
    return this.#filter.of(this.#heads, this.#from(6), this.#to(6));
  }

  /** Both alleles as one number, where each is one character; -1 elsewhere. */
  get alleles(): number {
    const [ref, alt] = [this.#from(3), this.#from(4)];
    if (this.#to(3) - ref !== 1 || this.#to(4) - alt !== 1) return -1;
    return (this.block.heads[ref] ?? 0) * 256 + (this.block.heads[alt] ?? 0);
  }

  /** REF and ALT are the same text. */
  get allelesAreSame(): boolean {
    const heads = this.#heads;
    const refEnd = this.#to(3);
    const alt = refEnd + 1;
    let at = this.#from(3);
    if (heads[at] !== heads[alt] || this.#to(4) - alt !== refEnd - at) return false;
    for (let other = alt; at < refEnd; at++, other++) if (heads[at] !== heads[other]) return false;
    return true;
  }

  get partlyMissing(): number {
    return this.#rows[this.#row + field.partlyMissing] ?? 0;
  }

  /** Numbers of the samples without a call. */
  get missing(): Uint32Array {
    const from = this.#rows[this.#row + field.missing] ?? 0;
    return this.block.missing.subarray(from, from + this.noCall);
  }

  /** One byte for each of `samples`; undefined where none were noted. */
  ploidies(samples: number): Uint8Array | undefined {
    const from = this.#rows[this.#row + field.ploidy] ?? -1;
    return from < 0 ? undefined : this.block.ploidies.subarray(from, from + samples);
  }
}
