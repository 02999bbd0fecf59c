import { latin1 } from '../../scan/text.ts';
import { FormatDefect } from '../defects.ts';
import { int16, int32, uint16, uint32 } from './numbers.ts';

export const damaged = (what: string): FormatDefect =>
  new FormatDefect('bcf-damaged', `The BCF is damaged: ${what}.`);

/** Kinds of values (VCF specification, section 6.3.3). */
export const types = { missing: 0, int8: 1, int16: 2, int32: 3, float: 5, char: 7 } as const;

const sizes: Record<number, number> = { 0: 0, 1: 1, 2: 2, 3: 4, 5: 4, 7: 1 };

export interface Typed {
  type: number;
  /** Number of values; each sample has so many. */
  length: number;
}

/** Reads one record from its beginning to its end; throws FormatDefect where it is too short. */
export class Cursor {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  #take(length: number): number {
    const from = this.at;
    if (length < 0 || from + length > this.bytes.length) throw damaged('a record ends too early');
    this.at += length;
    return from;
  }

  uint8 = (): number => this.bytes[this.#take(1)] ?? 0;
  uint16 = (): number => uint16(this.bytes, this.#take(2));
  uint32 = (): number => uint32(this.bytes, this.#take(4));
  int32 = (): number => int32(this.bytes, this.#take(4));

  /** So many bytes, not copied. */
  slice(length: number): Uint8Array {
    const from = this.#take(length);
    return this.bytes.subarray(from, from + length);
  }

  typed(): Typed {
    const byte = this.uint8();
    const type = byte & 15;
    if (sizes[type] === undefined) throw damaged(`there is no type ${type}`);
    return { type, length: byte >> 4 === 15 ? this.integer() : byte >> 4 };
  }

  /** The bytes of values of a type, for so many samples. */
  values({ type, length }: Typed, samples = 1): Uint8Array {
    return this.slice((sizes[type] ?? 0) * length * samples);
  }

  /** One integer with its type before it. */
  integer(): number {
    const { type, length } = this.typed();
    if (length !== 1) throw damaged('one number is wanted');
    return readInteger(this.values({ type, length }), type, 0);
  }

  string(): string {
    const { type, length } = this.typed();
    const text = this.values({ type, length });
    if (length > 0 && type !== types.char) throw damaged('text is wanted');
    const end = text.indexOf(0);
    return latin1(text, 0, end === -1 ? text.length : end);
  }
}

export const sizeOf = (type: number): number => sizes[type] ?? 0;

export function readInteger(bytes: Uint8Array, type: number, index: number): number {
  if (type === types.int8) return ((bytes[index] ?? 0) << 24) >> 24;
  if (type === types.int16) return int16(bytes, 2 * index);
  if (type === types.int32) return int32(bytes, 4 * index);
  throw damaged('a number is wanted');
}

/** The smallest number of a type says "missing", the next one "no more values". */
export const missingOf = (type: number): number =>
  type === types.int8 ? -0x80 : type === types.int16 ? -0x8000 : -0x8000_0000;
