/** Little-endian numbers of bytes, whole or not: what lies behind the end counts as 0, so callers look at lengths. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const int32 = (bytes: Uint8Array, at: number): number =>
  uint16(bytes, at) | (uint16(bytes, at + 2) << 16);

export const uint32 = (bytes: Uint8Array, at: number): number => int32(bytes, at) >>> 0;

export const int16 = (bytes: Uint8Array, at: number): number => (uint16(bytes, at) << 16) >> 16;

const word = new Uint32Array(1);
const real = new Float32Array(word.buffer);

/** The float that 32 bits are. */
export function float32(bits: number): number {
  word[0] = bits;
  return real[0] ?? 0;
}
