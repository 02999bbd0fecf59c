const piece = 4096;

/** Bytes as text, one character a byte: what is not ASCII survives unread. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let at = from; at < to; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + piece, to)));
  return text;
}

/** The way back; writes to the beginning of `target`. */
export function bytesOf(text: string, target = new Uint8Array(text.length)): Uint8Array {
  for (let at = 0; at < text.length; at++) target[at] = text.charCodeAt(at);
  return target;
}
