import { FileDefect } from '../bgzf/defects.ts';
import { canonical } from '../vcf/chromosomes.ts';
import { fixedColumns } from '../vcf/header.ts';
import { countGenotypes, genotypeIndex } from './genotypes.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { countByKernel } from './kernel-count.ts';
import { Kernel, place, room, state } from './kernel-memory.ts';
import { notePloidies } from './ploidy.ts';
import {
  field,
  fields,
  type GenotypeCounts,
  headColumns,
  positionScale,
  type RecordBlock,
} from './records.ts';
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
  /** Its text is for the caller to fill, and good until the next call of `text` or `line`. */
  readonly kernel: Kernel;
  readonly #rows = new GrowingNumbers((length) => new Int32Array(length), fields * 64);
  readonly #heads = new GrowingBytes();
  readonly #missing = new GrowingNumbers((length) => new Uint32Array(length));
  readonly #ploidies = new GrowingBytes(0);
  readonly #counts: GenotypeCounts = {
    ...{ samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0, partlyMissing: 0 },
  };
  readonly #ends = new Int32Array(fixedColumns);
  readonly #format = new Remembered(genotypeIndex, -1);
  /** Whether it is X, whose lines are not for the kernel. */
  readonly #contig = new Remembered((contig) => {
    const isX = canonical(contig) === 'X';
    this.kernel.contig = isX ? undefined : contig;
    return isX;
  }, false);
  #unphased = false;

  /** `samples` as the header has them. */
  constructor(samples: number) {
    this.#samples = samples;
    this.kernel = new Kernel(samples);
  }

  /** Every line of a text that ends with one, wherever it stands. */
  text(text: Uint8Array): void {
    for (let from = 0; from < text.length; ) {
      const piece = text.subarray(from, from + room.text);
      this.kernel.bytes.set(piece, place.text);
      const taken = this.scan(place.text, place.text + piece.length) - place.text;
      from += taken > 0 ? taken : this.#longLine(text, from);
    }
  }

  /** One that is longer than the kernel's text; answers how long. */
  #longLine(text: Uint8Array, from: number): number {
    const end = text.indexOf(newline, from);
    if (end < 0) throw new Error('the text does not end with a line');
    this.line(text, from, end - (text[end - 1] === carriageReturn ? 1 : 0));
    return end + 1 - from;
  }

  /** Every whole line of the kernel's memory from `from` to `end`; answers where the rest begins. */
  scan(from: number, end: number): number {
    const { bytes } = this.kernel;
    for (let at = from; ; ) {
      at = this.kernel.lines(at, end);
      if (at === end) return at;
      if (this.kernel.full) {
        this.#fetch();
        continue;
      }
      const last = this.kernel.lineEnd(at, end);
      if (last === end) return at;
      this.line(bytes, at, last > at && bytes[last - 1] === carriageReturn ? last - 1 : last);
      at = last + 1;
    }
  }

  /** What the kernel holds goes behind what there is. */
  #fetch(): void {
    const { kernel } = this;
    const taken = (index: number) => {
      const count = kernel.state[index] ?? 0;
      kernel.state[index] = 0;
      return count;
    };
    this.#rows.append(kernel.rows.subarray(0, taken(state.rows) * fields));
    this.#heads.append(kernel.bytes.subarray(place.heads, place.heads + taken(state.heads)));
    this.#missing.append(kernel.missing.subarray(0, taken(state.missing)));
    this.#countOn();
  }

  /** Says to the kernel how much is here already. */
  #countOn(): void {
    this.kernel.state[state.headsBefore] = this.#heads.length;
    this.kernel.state[state.missingBefore] = this.#missing.length;
  }

  /** One line without its end; an empty one is only counted. */
  line(text: Uint8Array, from: number, to: number): void {
    this.#fetch();
    const line = this.kernel.state[state.line] ?? 0;
    this.kernel.state[state.line] = line + 1;
    if (to > from) this.#record(line, text, from, to);
    this.#countOn();
  }

  #record(line: number, text: Uint8Array, from: number, to: number): void {
    const tabs = this.#columns(text, from, to);
    const end = (this.#ends[headColumns - 1] ?? 0) + from;
    const rows = this.#rows.reserve(fields);
    const row = this.#rows.length;
    rows[row + field.line] = line;
    rows[row + field.head] = this.#heads.length;
    for (let i = 0; i < headColumns; i++) rows[row + field.ends + i] = this.#ends[i] ?? 0;
    rows[row + field.tabs] = tabs;
    const position = wholeNumber(text, from + (this.#ends[0] ?? 0) + 1, from + (this.#ends[1] ?? 0));
    rows[row + field.position] = position % positionScale;
    rows[row + field.positionBeyond] = Math.trunc(position / positionScale);
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
    const kernel = index === 0 ? this.kernel : undefined;
    if (kernel && countByKernel(kernel, text, samplesFrom, to, this.#samples, counts, this.#missing)) return;
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
    this.#fetch();
    const { state: numbers } = this.kernel;
    const block = {
      count: this.#rows.length / fields,
      rows: this.#rows.take(),
      heads: this.#heads.take(),
      missing: this.#missing.take(),
      ploidies: this.#ploidies.take(),
      unphased: this.#unphased || numbers[state.unphased] !== 0,
      lines: numbers[state.line] ?? 0,
    };
    this.#unphased = false;
    numbers[state.unphased] = 0;
    numbers[state.line] = 0;
    this.#countOn();
    return block;
  }
}
