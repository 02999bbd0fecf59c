import type { Missing } from './genotypes.ts';
import { kernel } from './kernel.ts';
import type { GenotypeCounts } from './records.ts';

/** Of one sample: two alleles, what stands between, and the tab. */
const width = 4;
/** What the kernel's memory takes at once, in bytes; `kernel.wat` says what stands where. */
const room = 65_536;
const countersAt = 131_072;
const step = 64;
const tab = 9;
const bar = 124;
const slash = 47;
const plain = { bar: 0x09_30_7c_30, slash: 0x09_30_2f_30 };

type Count = (end: number, pattern: number, sample: number) => number;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Counts records of GT alone, four bytes a sample, by the kernel. */
export class KernelCount {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #missing: Uint32Array;
  readonly #count: Count;
  /** The last record had a `/`. */
  unphased = false;

  constructor() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(kernel)));
    const { memory, count } = exports;
    if (!(memory instanceof WebAssembly.Memory) || typeof count !== 'function')
      throw new Error('the genotype kernel does not export what it should');
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
    this.#missing = new Uint32Array(memory.buffer, room, room / width);
    this.#count = (end, pattern, sample) => Number(count(end, pattern, sample));
  }

  /**
   * True when the columns from `from` to `end` are those of `samples` samples and all of this form; false leaves
   * `counts` and `missing` as they were, or half done: count again in another way.
   */
  count(
    line: Uint8Array,
    from: number,
    end: number,
    samples: number,
    counts: GenotypeCounts,
    missing: Missing,
  ): boolean {
    const between = line[from + 1];
    if (end - from !== samples * width - 1 || (between !== bar && between !== slash)) return false;
    const pattern = between === bar ? plain.bar : plain.slash;
    const before = missing.length;
    counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.samples = counts.partlyMissing = 0;
    this.unphased = false;
    for (let at = from; at < end; at += room) {
      if (!this.#part(line, at, Math.min(at + room, end), pattern, (at - from) / width, counts, missing)) {
        missing.length = before;
        return false;
      }
    }
    counts.samples = samples;
    counts.homRef = samples - counts.het - counts.homAlt - counts.noCall;
    return true;
  }

  #part(
    line: Uint8Array,
    from: number,
    to: number,
    pattern: number,
    sample: number,
    counts: GenotypeCounts,
    missing: Missing,
  ): boolean {
    const length = this.#load(line, from, to, pattern);
    const padded = Math.ceil(length / step) * step;
    const noCall = this.#count(padded, pattern, sample);
    if (noCall < 0) return false;
    counts.het += this.#view.getInt32(countersAt, true);
    counts.homAlt += this.#view.getInt32(countersAt + 4, true);
    counts.noCall += noCall;
    this.unphased ||= this.#view.getInt32(countersAt + 8, true) !== 0;
    counts.partlyMissing |= this.#view.getInt32(countersAt + 12, true);
    if (noCall > 0) {
      missing.reserve(noCall).set(this.#missing.subarray(0, noCall), missing.length);
      missing.length += noCall;
    }
    return true;
  }

  /** Copies columns into the kernel's memory, with a tab behind the last one, and fills up with hom-ref. */
  #load(line: Uint8Array, from: number, to: number, pattern: number): number {
    this.#bytes.set(line.subarray(from, to));
    let length = to - from;
    if (length % width !== 0) this.#bytes[length++] = tab;
    for (let at = length; at % step !== 0; at += width) this.#view.setInt32(at, pattern, true);
    return length;
  }
}
