import { kernel } from './kernel.ts';
import { fields } from './records.ts';

/** Where the kernel expects what, in bytes; `kernel/memory.wat` has all of it. */
export const place = {
  contig: 1024,
  blocks: 40_960,
  columns: 65_536,
  missing: 131_072,
  rows: 393_216,
  heads: 589_824,
  packed: 720_896,
  text: 2_555_904,
} as const;

/** What the kernel takes at once. */
export const room = { contig: 1024, columns: 16_384, packed: 1_835_008, text: 1_835_008 } as const;

/** Its numbers, by their place among those of 32 bits. */
export const state = {
  ...{
    samples: 0,
    contigLength: 1,
    line: 2,
    rows: 3,
    heads: 4,
    missing: 5,
    headsBefore: 6,
    missingBefore: 7,
  },
  ...{ het: 8, homAlt: 9, unphased: 10, packed: 11, partlyMissing: 13 },
} as const;

type Exported = (...numbers: number[]) => number;

/** Blocks that are unpacked in turn with looking at their text: 256 kB, which stay in the processor's second cache. */
const together = 4;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

let compiled: WebAssembly.Module | undefined;

function exported(exports: Record<string, unknown>, name: string): Exported {
  const found = exports[name];
  if (typeof found !== 'function') throw new Error(`the genotype kernel does not export ${name}`);
  return (...numbers) => Number(found(...numbers));
}

/** The kernel with a memory of its own, 4.4 MB of which those pages are taken that are used. */
export class Kernel {
  readonly bytes: Uint8Array;
  readonly state: Int32Array;
  /** Numbers of samples without a call. */
  readonly missing: Uint32Array<ArrayBuffer>;
  readonly rows: Int32Array<ArrayBuffer>;
  readonly #blocks: Int32Array;
  readonly #lines: Exported;
  readonly #lineEnd: Exported;
  readonly #unpack: Exported;
  readonly #count: Exported;

  constructor(samples: number) {
    compiled ??= new WebAssembly.Module(bytesOf(kernel));
    const { exports } = new WebAssembly.Instance(compiled);
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('the genotype kernel exports no memory');
    const { buffer } = memory;
    this.bytes = new Uint8Array(buffer);
    this.state = new Int32Array(buffer, 0, 16);
    this.missing = new Uint32Array(buffer, place.missing, 65_536);
    this.rows = new Int32Array(buffer, place.rows, 1024 * fields);
    this.#blocks = new Int32Array(buffer, place.blocks, 2 * together);
    this.#lines = exported(exports, 'lines');
    this.#lineEnd = exported(exports, 'lineEnd');
    this.#unpack = exported(exports, 'unpack');
    this.#count = exported(exports, 'count');
    this.state[state.samples] = samples;
    this.state[state.contigLength] = -1;
  }

  /** Lines on this contig may be taken; undefined: none. */
  set contig(name: string | undefined) {
    const fits = name !== undefined && name.length <= room.contig;
    this.state[state.contigLength] = fits ? name.length : -1;
    for (let i = 0; fits && i < name.length; i++) this.bytes[place.contig + i] = name.charCodeAt(i);
  }

  /** Takes lines of the usual form from `at` on; answers where it stopped. */
  lines(at: number, end: number): number {
    return this.#lines(at, end);
  }

  /** Where the next line end is; `end`: nowhere. */
  lineEnd(at: number, end: number): number {
    return this.#lineEnd(at, end);
  }

  /** It stopped because there is no more room. */
  get full(): boolean {
    const { samples, rows, heads, missing } = state;
    const of = (index: number) => this.state[index] ?? 0;
    return of(rows) > 0 && (of(rows) >= 1024 || of(heads) >= 128_000 || of(missing) + of(samples) > 65_536);
  }

  /** Counts columns that stand at `place.columns`, no more than `room.columns`; false: of another form. */
  count(samples: number, first: number): boolean {
    return this.#count(samples, first) === 1;
  }

  /** Packed blocks, to be unpacked next. */
  load(blocks: Uint8Array): void {
    this.bytes.set(blocks, place.packed);
    this.state[state.packed] = place.packed;
  }

  /**
   * Unpacks the next of the loaded blocks to `at`, none beyond `stop`; answers where their text ends, -1 where one is no
   * block of the usual form, or damaged. `end`: of the loaded blocks.
   */
  unpack(end: number, at: number, stop: number, crc32: (bytes: Uint8Array) => number): number {
    const count = this.#unpack(end, at, stop, together);
    let from = at;
    for (let i = 0; i < count; i++) {
      const to = this.#blocks[2 * i] ?? 0;
      if ((crc32(this.bytes.subarray(from, to)) | 0) !== this.#blocks[2 * i + 1]) return -1;
      from = to;
    }
    return count < 0 ? -1 : from;
  }
}
