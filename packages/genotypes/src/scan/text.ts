const piece = 4096;

/** Bytes as text, one character a byte. Alleles and ids are short; a long one is put together in pieces. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  if (to - from === 1) return String.fromCharCode(bytes[from] ?? 0);
  let text = '';
  if (to - from <= 16) {
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  for (let at = from; at < to; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + piece, to)));
  return text;
}
