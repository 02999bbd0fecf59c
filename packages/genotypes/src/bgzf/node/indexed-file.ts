import { type FileHandle, open } from 'node:fs/promises';
import { endOfFile } from '../blocks.ts';
import { giveBack } from '../give-back.ts';
import { block, blockText } from '../writer.ts';

/** Blocks that are compressed at the same time; zlib has four threads. */
const inFlight = 8;

/**
 * Writes a BGZF file block by block, compressed on several threads, and remembers where each block begins: what an index
 * is made from. Every block but the last holds the same amount of text.
 */
export class BgzfFile {
  readonly #handle: FileHandle;
  readonly #level: number;
  /** Text of the block that is being filled. */
  #text = Buffer.allocUnsafe(blockText);
  #held = 0;
  /** Texts of blocks that are written: filled again, or each would be left to the garbage collector. */
  readonly #free: Buffer<ArrayBuffer>[] = [];
  #offset = 0;
  #written = 0;
  readonly #blocks: { made: Promise<Buffer>; text: Buffer<ArrayBuffer> }[] = [];
  /** Address in the file of each block. */
  readonly #addresses: number[] = [];

  private constructor(handle: FileHandle, level: number) {
    this.#handle = handle;
    this.#level = level;
  }

  static async create(path: string, level = 5): Promise<BgzfFile> {
    return new BgzfFile(await open(path, 'w'), level);
  }

  /** Bytes of text so far: the address of what is written next. */
  get textOffset(): number {
    return this.#offset;
  }

  /** `bytes` are the caller's again once it returns. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + blockText - this.#held);
      this.#text.set(part, this.#held);
      this.#held += part.length;
      at += part.length;
      if (this.#held === blockText) await this.#cut();
    }
  }

  async #cut(): Promise<void> {
    const text = this.#text;
    const made = block(text.subarray(0, this.#held), this.#level);
    // It is awaited later; until then a failure must not count as unhandled.
    made.catch(() => {});
    this.#blocks.push({ made, text });
    this.#held = 0;
    if (this.#blocks.length >= inFlight) await this.#writeOne();
    this.#text = this.#free.pop() ?? Buffer.allocUnsafe(blockText);
  }

  async #writeOne(): Promise<void> {
    const next = this.#blocks.shift();
    if (!next) return;
    const bytes = await next.made;
    this.#free.push(next.text);
    this.#addresses.push(this.#written);
    await this.#append(bytes);
    giveBack(bytes);
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#written += bytes.length;
    for (let at = 0; at < bytes.length; )
      at += (await this.#handle.write(bytes, at, bytes.length - at)).bytesWritten;
  }

  /** Ends the file and syncs it; answers the virtual offset (SAM specification, section 4.1.1) of a text offset. */
  async close(): Promise<(textOffset: number) => bigint> {
    if (this.#held > 0) await this.#cut();
    while (this.#blocks.length > 0) await this.#writeOne();
    this.#addresses.push(this.#written);
    await this.#append(endOfFile);
    await this.#handle.sync();
    await this.#handle.close();
    const addresses = this.#addresses;
    return (offset) =>
      (BigInt(addresses[Math.floor(offset / blockText)] ?? 0) << 16n) | BigInt(offset % blockText);
  }

  /** Closes the file as it is. */
  async abandon(): Promise<void> {
    await Promise.allSettled(this.#blocks.splice(0).map(({ made }) => made));
    await this.#handle.close().catch(() => {});
  }
}
