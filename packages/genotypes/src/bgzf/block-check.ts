import { Transform, type TransformCallback } from 'node:stream';
import { BlockSplitter } from './blocks.ts';

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/**
 * Passes a BGZF stream on unchanged and walks from block to block: destroys it with a FileDefect when it is not BGZF,
 * or ends within a block or without the end-of-file block. The blocks' checksums are the business of the inflater.
 */
export class BlockCheck extends Transform {
  readonly #blocks = new BlockSplitter();

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#blocks.feed(chunk, () => {});
      done(null, chunk);
    } catch (error) {
      done(asError(error));
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#blocks.end();
      done();
    } catch (error) {
      done(asError(error));
    }
  }
}
