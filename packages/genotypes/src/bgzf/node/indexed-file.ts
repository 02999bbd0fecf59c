import { type FileHandle, open } from 'node:fs/promises';
import { endOfFile } from '../blocks.ts';
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
  #pieces: Uint8Array[] = [];
  #held = 0;
  #text = 0;
  #written = 0;
  readonly #blocks: Promise<Buffer>[] = [];
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
    return this.#text;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    this.#text += bytes.length;
    if (this.#held >= blockText) await this.#cut(false);
  }

  async #cut(all: boolean): Promise<void> {
    const text = Buffer.concat(this.#pieces);
    const whole = all ? text.length : text.length - (text.length % blockText);
    for (let at = 0; at < whole; at += blockText) {
      const made = block(text.subarray(at, Math.min(at + blockText, whole)), this.#level);
      // It is awaited later; until then a failure must not count as unhandled.
      made.catch(() => {});
      this.#blocks.push(made);
      if (this.#blocks.length >= inFlight) await this.#writeOne();
    }
    this.#pieces = whole < text.length ? [text.subarray(whole)] : [];
    this.#held = text.length - whole;
  }

  async #writeOne(): Promise<void> {
    const bytes = await this.#blocks.shift();
    if (!bytes) return;
    this.#addresses.push(this.#written);
    await this.#append(bytes);
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#written += bytes.length;
    for (let at = 0; at < bytes.length; )
      at += (await this.#handle.write(bytes, at, bytes.length - at)).bytesWritten;
  }

  /** Ends the file and syncs it; answers the virtual offset (SAM specification, section 4.1.1) of a text offset. */
  async close(): Promise<(textOffset: number) => bigint> {
    if (this.#held > 0) await this.#cut(true);
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
    await Promise.allSettled(this.#blocks.splice(0));
    await this.#handle.close().catch(() => {});
  }
}
