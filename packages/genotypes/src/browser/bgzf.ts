import { endOfFile } from '../bgzf/blocks.ts';
import { crc32 } from './crc32.ts';

/** Text in one block, as bgzip takes it: even text that does not shrink fits 64 KiB. */
const blockText = 0xff00;
const headerBytes = 18;
const trailerBytes = 8;
/** Bytes that are handed to the browser at once, which keeps them where it likes, on a disk too. */
const partBytes = 4 * 1024 * 1024;

async function deflated(text: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function block(text: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const body = await deflated(text);
  const bytes = new Uint8Array(headerBytes + body.length + trailerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(endOfFile.subarray(0, headerBytes - 2));
  view.setUint16(headerBytes - 2, bytes.length - 1, true);
  bytes.set(body, headerBytes);
  view.setUint32(bytes.length - trailerBytes, crc32(text), true);
  view.setUint32(bytes.length - 4, text.length, true);
  return bytes;
}

/** Compresses a text in blocks (BGZF) into a Blob. */
export class BlobBgzf {
  readonly #text = new Uint8Array(blockText);
  #filled = 0;
  #parts: Blob[] = [];
  #blocks: Uint8Array<ArrayBuffer>[] = [];
  #held = 0;

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const taken = bytes.subarray(at, at + blockText - this.#filled);
      this.#text.set(taken, this.#filled);
      this.#filled += taken.length;
      at += taken.length;
      if (this.#filled === blockText) await this.#block();
    }
  }

  async end(): Promise<Blob> {
    if (this.#filled > 0) await this.#block();
    return new Blob([...this.#parts, ...this.#blocks, endOfFile], { type: 'application/gzip' });
  }

  async #block(): Promise<void> {
    const made = await block(this.#text.slice(0, this.#filled));
    this.#filled = 0;
    this.#held += made.length;
    this.#blocks.push(made);
    if (this.#held < partBytes) return;
    this.#parts.push(new Blob(this.#blocks));
    this.#blocks = [];
    this.#held = 0;
  }
}
