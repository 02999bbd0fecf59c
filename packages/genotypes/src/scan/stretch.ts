import type { RecordScanner } from './record-scanner.ts';
import type { RecordBlock } from './records.ts';

const newline = 10;

/** A stretch of a file's text, cut anywhere: what stands whole in it is scanned, its two ends are kept for joining. */
export interface Stretch {
  /** Up to and with the first line end; all of it where there is none. */
  head: Uint8Array<ArrayBuffer>;
  /** Undefined: there is no line end in it. */
  block: RecordBlock | undefined;
  /** What follows the last line end. */
  tail: Uint8Array<ArrayBuffer>;
}

/** Copies what it keeps: `text` may be used again. */
export function scanStretch(text: Uint8Array, scanner: RecordScanner): Stretch {
  const first = text.indexOf(newline) + 1;
  if (first === 0) return { head: new Uint8Array(text), block: undefined, tail: new Uint8Array(0) };
  const last = text.lastIndexOf(newline) + 1;
  scanner.text(text.subarray(first, last));
  return {
    head: new Uint8Array(text.subarray(0, first)),
    block: scanner.take(),
    tail: new Uint8Array(text.subarray(last)),
  };
}
