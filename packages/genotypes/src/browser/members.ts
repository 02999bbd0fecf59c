import { chunksOf, type ReadingOptions } from './chunks.ts';

/** Of a member: its magic, the method (deflate), flags, time, extra flags, and the system it was made on. */
const headerBytes = 10;
const stepBytes = 1024 * 1024;

/** RFC 1952, section 2.3: what no writer sets makes a chance find once in 10^11 bytes. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  const [method, flags, extra, system] = [bytes[at + 2], bytes[at + 3], bytes[at + 8], bytes[at + 9]];
  if (bytes[at + 1] !== 0x8b || method !== 8) return false;
  if (flags === undefined || extra === undefined || system === undefined) return false;
  return (flags & 0xe0) === 0 && [0, 2, 4].includes(extra) && (system <= 13 || system === 255);
}

/** Where behind `from` the next member may begin; the size of the file where none does. */
async function nextBegin(file: Blob, from: number): Promise<number> {
  for (let start = from + 1; start < file.size; start += stepBytes) {
    const stretch = file.slice(start, start + stepBytes + headerBytes - 1);
    const bytes = new Uint8Array(await stretch.arrayBuffer());
    for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1))
      if (mayBegin(bytes, at)) return start + at;
  }
  return file.size;
}

const inflated = (member: Blob, { signal }: ReadingOptions): AsyncGenerator<Uint8Array> =>
  chunksOf(member.stream().pipeThrough(new DecompressionStream('gzip')), { signal });

/** A text without its first bytes, which were given before. */
export async function* textAfter(text: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of text) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

/** Yields the text of the member at `from`; returns where it ends. */
async function* memberText(
  file: Blob,
  from: number,
  options: ReadingOptions,
): AsyncGenerator<Uint8Array, number> {
  let given = 0;
  for (let end = await nextBegin(file, from); ; end = await nextBegin(file, end))
    try {
      for await (const piece of textAfter(inflated(file.slice(from, end), options), given)) {
        given += piece.length;
        yield piece;
      }
      return end;
    } catch (error) {
      // Compressed data that looks like a beginning: the member goes on behind it.
      if (!(error instanceof TypeError) || end === file.size) throw error;
    }
}

/**
 * The text of a gzip file that is put together of several (`cat a.gz b.gz`), each of them checked; the browser's inflater
 * takes one, and does not say where it ends. Throws TypeError for what is damaged.
 */
export async function* membersText(file: Blob, options: ReadingOptions = {}): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; ) from = yield* memberText(file, from, options);
}
