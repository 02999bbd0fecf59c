import { Transform, type TransformCallback } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { endOfFile } from './blocks.ts';

const deflate = promisify<Buffer, { level: number }, Buffer>(deflateRaw);

/** Text in one block; bgzip takes the same, so that even text that does not shrink fits 64 KiB. */
export const blockText = 0xff00;
const headerBytes = 18;
const trailerBytes = 8;

export async function block(text: Buffer, level: number): Promise<Buffer> {
  const body = await deflate(text, { level });
  const header = Buffer.alloc(headerBytes);
  header.set(endOfFile.subarray(0, headerBytes - 2));
  header.writeUInt16LE(headerBytes + body.length + trailerBytes - 1, headerBytes - 2);
  const trailer = Buffer.alloc(trailerBytes);
  trailer.writeUInt32LE(crc32(text), 0);
  trailer.writeUInt32LE(text.length, 4);
  return Buffer.concat([header, body, trailer]);
}

/** Compresses a stream in blocks (BGZF), with the end-of-file block. */
export class BgzfWriter extends Transform {
  readonly #level: number;
  #pieces: Buffer[] = [];
  #held = 0;

  /** `level`: 1 (fast) to 9 (small). */
  constructor(level = 5) {
    super();
    this.#level = level;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#pieces.push(chunk);
    this.#held += chunk.length;
    this.#emit(false).then(() => done(), done);
  }

  override _flush(done: TransformCallback): void {
    this.#emit(true).then(() => {
      this.push(endOfFile);
      done();
    }, done);
  }

  async #emit(all: boolean): Promise<void> {
    if (this.#held < blockText && !(all && this.#held > 0)) return;
    const text = Buffer.concat(this.#pieces);
    const whole = all ? text.length : text.length - (text.length % blockText);
    for (let at = 0; at < whole; at += blockText)
      this.push(await block(text.subarray(at, Math.min(at + blockText, whole)), this.#level));
    this.#pieces = whole < text.length ? [text.subarray(whole)] : [];
    this.#held = text.length - whole;
  }
}
