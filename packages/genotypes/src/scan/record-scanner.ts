import { FileDefect } from '../bgzf/defects.ts';
import { canonical } from '../vcf/chromosomes.ts';
import { fixedColumns } from '../vcf/header.ts';
import { countGenotypes, genotypeIndex } from './genotypes.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { KernelCount } from './kernel-count.ts';
import { notePloidies } from './ploidy.ts';
import { field, fields, type GenotypeCounts, headColumns, type RecordBlock } from './records.ts';
import { Remembered } from './remembered.ts';

const tab = 9;
const newline = 10;
const carriageReturn = 13;
const slash = 47;
/** Digits of the longest position that is read. */
const mostDigits = 10;
/** Of the columns before the genotypes, in bytes: long insertions and annotations take a tenth of it. */
const longestHead = 16 * 1024 * 1024;

/** A whole number of decimal digits, as positions are; -1 for anything else. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > mostDigits) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Turns lines into rows of numbers: everything that the rules ask of a record, and nothing as large as it. */
export class RecordScanner {
  readonly #samples: number;
  readonly #kernel = new KernelCount();
  readonly #rows = new GrowingNumbers((length) => new Float64Array(length), fields * 64);
  readonly #heads = new GrowingBytes();
  readonly #missing = new GrowingNumbers((length) => new Uint32Array(length));
  readonly #ploidies = new GrowingBytes(0);
  readonly #counts: GenotypeCounts = {
    ...{ samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0, partlyMissing: 0 },
  };
  readonly #ends = new Float64Array(fixedColumns);
  readonly #format = new Remembered(genotypeIndex, -1);
  readonly #contig = new Remembered((contig) => canonical(contig) === 'X', false);
  #unphased = false;
  #lines = 0;

  /** `samples` as the header has them. */
  constructor(samples: number) {
    this.#samples = samples;
  }

  /** Every line of a text that ends with one. */
  text(text: Uint8Array): void {
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf(newline, from);
      if (end < 0) throw new Error('the text does not end with a line');
      this.line(text, from, end > from && text[end - 1] === carriageReturn ? end - 1 : end);
      from = end + 1;
    }
  }

  /** One line without its end; an empty one is only counted. */
  line(text: Uint8Array, from: number, to: number): void {
    const line = this.#lines++;
    if (to === from) return;
    const tabs = this.#columns(text, from, to);
    const end = (this.#ends[headColumns - 1] ?? 0) + from;
    const rows = this.#rows.reserve(fields);
    const row = this.#rows.length;
    rows[row + field.line] = line;
    rows[row + field.head] = this.#heads.length;
    for (let i = 0; i < headColumns; i++) rows[row + field.ends + i] = this.#ends[i] ?? 0;
    rows[row + field.tabs] = tabs;
    rows[row + field.position] = wholeNumber(
      text,
      from + (this.#ends[0] ?? 0) + 1,
      from + (this.#ends[1] ?? 0),
    );
    rows[row + field.missing] = this.#missing.length;
    this.#genotypes(text, from, to, tabs);
    rows[row + field.genotype] = tabs < fixedColumns ? -1 : this.#format.value;
    rows[row + field.samples] = this.#counts.samples;
    rows[row + field.homRef] = this.#counts.homRef;
    rows[row + field.het] = this.#counts.het;
    rows[row + field.homAlt] = this.#counts.homAlt;
    rows[row + field.noCall] = this.#counts.noCall;
    rows[row + field.partlyMissing] = this.#counts.partlyMissing;
    rows[row + field.ploidy] = this.#ploidy(text, from, to, tabs);
    this.#heads.append(text.subarray(from, end));
    this.#rows.length += fields;
  }

  /** Finds the ends of the first nine columns, from the start of the line; answers how many tabs there are. */
  #columns(text: Uint8Array, from: number, to: number): number {
    let tabs = 0;
    for (let at = from; at < to && tabs < fixedColumns; at++)
      if (text[at] === tab) this.#ends[tabs++] = at - from;
    this.#ends.fill(to - from, tabs);
    if ((this.#ends[fixedColumns - 1] ?? 0) > longestHead)
      throw new FileDefect(
        'line-too-long',
        `The first columns of a line are longer than ${longestHead} bytes.`,
      );
    return tabs;
  }

  #genotypes(text: Uint8Array, from: number, to: number, tabs: number): void {
    const counts = this.#counts;
    counts.samples = counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.partlyMissing = 0;
    if (tabs < fixedColumns) return;
    const samplesFrom = from + (this.#ends[fixedColumns - 1] ?? 0) + 1;
    const index = this.#format.of(text, from + (this.#ends[fixedColumns - 2] ?? 0) + 1, samplesFrom - 1);
    if (index === 0 && this.#kernel.count(text, samplesFrom, to, this.#samples, counts, this.#missing)) {
      this.#unphased ||= this.#kernel.unphased;
      return;
    }
    if (index >= 0) countGenotypes(text, samplesFrom, to, index, counts, this.#missing);
    this.#unphased ||= text.subarray(samplesFrom, to).includes(slash);
  }

  /** Only X has rules of ploidy. */
  #ploidy(text: Uint8Array, from: number, to: number, tabs: number): number {
    if (tabs < fixedColumns || !this.#contig.of(text, from, from + (this.#ends[0] ?? 0))) return -1;
    if (this.#format.value < 0) return -1;
    const into = this.#ploidies.length;
    const notes = this.#ploidies.reserve(this.#samples);
    const samplesFrom = from + (this.#ends[fixedColumns - 1] ?? 0) + 1;
    notePloidies(text, samplesFrom, to, this.#format.value, notes, into, this.#samples);
    this.#ploidies.length += this.#samples;
    return into;
  }

  /** Hands over the records since the last call. */
  take(): RecordBlock {
    const block = {
      count: this.#rows.length / fields,
      rows: this.#rows.take(),
      heads: this.#heads.take(),
      missing: this.#missing.take(),
      ploidies: this.#ploidies.take(),
      unphased: this.#unphased,
      lines: this.#lines,
    };
    this.#unphased = false;
    this.#lines = 0;
    return block;
  }
}
