import { latin1 } from '../../scan/text.ts';
import { missingOf, readInteger, sizeOf, types } from './cursor.ts';
import { float32, uint32 } from './numbers.ts';

/** Bit patterns of floats that are none. */
const floatMissing = 0x7f80_0001;
const floatEnd = 0x7f80_0002;

/** In this range htslib prints by its own hand and rounds halves up; elsewhere C does, and rounds them to even. */
const byHand = (value: number): boolean => Math.abs(value) >= 0.0001 && Math.abs(value) <= 999_999;

/** Six digits and the power of ten. */
function sixDigits(value: number): { digits: string; power: number } {
  const [digits = '', power = ''] = value.toExponential(5).split('e');
  if (byHand(value)) return { digits, power: Number(power) };
  // A float has at most 112 digits, so a half shows exactly.
  const [exact = '', exponent = ''] = value.toExponential(100).split('e');
  const down = /^\d\.\d{5}50*$/.test(exact) && Number(exact[6]) % 2 === 0;
  return down ? { digits: exact.slice(0, 7), power: Number(exponent) } : { digits, power: Number(power) };
}

/** As bcftools prints a float: six digits that count (`%g`). */
export function general(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const { digits, power } = sixDigits(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  if (power >= -4 && power < 6) return sign + String(Number(`${digits}e${power}`));
  const short = digits.replace(/\.?0+$/, '');
  return `${sign}${short}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A float as text; undefined: there are no more values. */
export function floatText(bytes: Uint8Array, index: number): string | undefined {
  const bits = uint32(bytes, 4 * index);
  if (bits === floatEnd) return undefined;
  return bits === floatMissing ? '.' : general(float32(bits));
}

function integerText(bytes: Uint8Array, type: number, index: number): string | undefined {
  const value = readInteger(bytes, type, index);
  const missing = missingOf(type);
  if (value === missing + 1) return undefined;
  return value === missing ? '.' : String(value);
}

function charText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const text = latin1(bytes, 0, end === -1 ? bytes.length : end);
  return text === '\x07' ? '.' : text;
}

/** `length` values of one sample, or of INFO, as a VCF has them. */
export function arrayText(bytes: Uint8Array, type: number, length: number): string {
  if (length === 0 || type === types.missing) return '.';
  if (type === types.char) return charText(bytes);
  const texts: string[] = [];
  for (let i = 0; i < length; i++) {
    const text = type === types.float ? floatText(bytes, i) : integerText(bytes, type, i);
    if (text === undefined) break;
    texts.push(text);
  }
  return texts.join(',');
}

/** The values of sample number `sample`. */
export function ofSample(bytes: Uint8Array, type: number, length: number, sample: number): Uint8Array {
  const size = sizeOf(type) * length;
  return bytes.subarray(sample * size, (sample + 1) * size);
}
