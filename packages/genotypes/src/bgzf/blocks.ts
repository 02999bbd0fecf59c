import { joined } from '../scan/joined.ts';
import { FileDefect } from './defects.ts';

/** The empty block that ends every BGZF file (SAM specification, section 4.1.2). */
export const endOfFile: Uint8Array<ArrayBuffer> = Uint8Array.of(
  ...[0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, 0x42, 0x43],
  ...[2, 0, 0x1b, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
);

/** Bytes before the subfields of the extra field. */
const fixedHeader = 12;
/** Of a block; its size is written in two bytes. */
const mostBytes = 65_536;
/** CRC and length of the text. */
const trailer = 8;
/** Flag of an extra field; a header without one has no BC subfield (RFC 1952 section 2.3.1). */
const hasExtra = 4;
/** A file that is no VCF is told by its beginning. */
const firstLine = '##fileformat=VCF';

const word = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const long = (bytes: Uint8Array, at: number) => (word(bytes, at) | (word(bytes, at + 2) << 16)) >>> 0;

const isGzip = (bytes: Uint8Array, at: number) => bytes[at] === 0x1f && bytes[at + 1] === 0x8b;

/** Total size of the block that begins here, from the subfield BC; undefined: not a BGZF block. */
function blockSize(bytes: Uint8Array, start: number): number | undefined {
  if (((bytes[start + 3] ?? 0) & hasExtra) === 0) return undefined;
  const end = start + fixedHeader + word(bytes, start + 10);
  for (let at = start + fixedHeader; at + 4 <= end; at += 4 + word(bytes, at + 2)) {
    if (bytes[at] === 66 && bytes[at + 1] === 67 && word(bytes, at + 2) === 2) return word(bytes, at + 4) + 1;
  }
  return undefined;
}

/** Whole BGZF blocks. */
export interface Blocks {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of all their text. */
  textLength: number;
}

/** Bytes of text that one whole block says it holds. */
export const textLengthOf = (block: Uint8Array): number => long(block, block.length - 4);

/** What there is instead of blocks. */
export const otherPackings = {
  'vcf-not-compressed': 'The file is a VCF, but not compressed.',
  'not-bgzf': 'The file is compressed by plain gzip, not in blocks (BGZF).',
} as const;

const otherPacking = (code: keyof typeof otherPackings) => new FileDefect(code, otherPackings[code]);

function foreign(bytes: Uint8Array): FileDefect {
  if (String.fromCharCode(...bytes.subarray(0, firstLine.length)) === firstLine)
    return otherPacking('vcf-not-compressed');
  return new FileDefect('not-a-vcf', 'The file is neither a VCF nor compressed by gzip.');
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Cuts a BGZF file into its blocks as its bytes arrive. Throws FileDefect for what is none, or ends too early. */
export class BlockSplitter {
  /** The beginning of a block whose end has not come yet. */
  #rest: Uint8Array = new Uint8Array(0);
  #blocks = 0;
  #seen = 0;
  #ended = false;

  /** `each` gets every block that is complete now; it must copy what it keeps beyond the life of `chunk`. */
  feed(chunk: Uint8Array, each: (block: Uint8Array) => void): void {
    this.#seen += chunk.length;
    const begun = this.#rest.length;
    let at = 0;
    if (begun > 0) {
      // The block that has begun ends within the next 64 KiB.
      const bytes = joined([this.#rest, chunk.subarray(0, mostBytes)]);
      at = this.#one(bytes, 0, each) - begun;
      if (at < 0) {
        this.#rest = bytes;
        return;
      }
    }
    for (let next = this.#one(chunk, at, each); next > at; next = this.#one(chunk, at, each)) at = next;
    this.#rest = new Uint8Array(chunk.subarray(at));
  }

  /** Takes the block at this place, if all of it is there; answers where it ends, or `at`. */
  #one(bytes: Uint8Array, at: number, each: (block: Uint8Array) => void): number {
    const size = this.#next(bytes, at);
    if (size === 0 || at + size > bytes.length) return at;
    const block = bytes.subarray(at, at + size);
    this.#blocks += 1;
    this.#ended = size === endOfFile.length && same(block, endOfFile);
    each(block);
    return at + size;
  }

  /** Size of the block at this place; 0 while its header is not complete. */
  #next(bytes: Uint8Array, at: number): number {
    const there = bytes.length - at;
    if (there >= 2 && !isGzip(bytes, at)) throw this.#unexpected(bytes.subarray(at));
    if (there < fixedHeader) return 0;
    const header = fixedHeader + (((bytes[at + 3] ?? 0) & hasExtra) === 0 ? 0 : word(bytes, at + 10));
    if (there < header) return 0;
    const size = blockSize(bytes, at);
    if (size === undefined || size < header + trailer) throw otherPacking('not-bgzf');
    return size;
  }

  #unexpected(bytes: Uint8Array): FileDefect {
    if (this.#blocks === 0) return foreign(bytes);
    return new FileDefect('vcf-damaged', 'What follows a block is not another one: the file is damaged.');
  }

  /** After the last byte. */
  end(): void {
    if (this.#seen === 0) throw new FileDefect('file-empty', 'The file holds 0 bytes.');
    if (this.#rest.length === 1 && this.#rest[0] !== 0x1f) throw this.#unexpected(this.#rest);
    if (this.#rest.length > 0)
      throw new FileDefect('vcf-truncated', 'The file ends in the middle of a block: it was cut off.');
    if (!this.#ended)
      throw new FileDefect('vcf-truncated', 'The end-of-file block is missing: the file was cut off.');
  }
}
