import { type FileHandle, open } from 'node:fs/promises';
import { endOfFile } from '../blocks.ts';
import { block, blockText } from '../writer.ts';

/** Blocks that are compressed at the same time; zlib has four threads. */
const inFlight = 8;

/**
 * A BGZF file for a reader that cannot wait at each record: `write` copies into blocks of memory, `drain` compresses and
 * writes the full ones. The blocks are used again: 2 GB of records as buffers of their own took 100 MB more at the peak.
 */
export class BgzfSpool {
  readonly #path: string;
  readonly #level: number;
  #handle: FileHandle | undefined;
  #block: Buffer = Buffer.allocUnsafeSlow(blockText);
  #filled = 0;
  readonly #full: Buffer[] = [];
  readonly #free: Buffer[] = [];
  /** What did not reach the disk is lost: nothing may be written behind it. */
  #failure: { cause: unknown } | undefined;

  /** `level`: 1 (fast) to 9 (small). */
  constructor(path: string, level: number) {
    this.#path = path;
    this.#level = level;
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const end = Math.min(bytes.length, at + blockText - this.#filled);
      this.#block.set(bytes.subarray(at, end), this.#filled);
      this.#filled += end - at;
      at = end;
      if (this.#filled === blockText) this.#turn();
    }
  }

  #turn(): void {
    this.#full.push(this.#block);
    this.#block = this.#free.pop() ?? Buffer.allocUnsafeSlow(blockText);
    this.#filled = 0;
  }

  /** Not to be called again before it has ended. Throws what the disk says, and again whenever it is asked after that. */
  async drain(): Promise<void> {
    while (this.#full.length > 0) {
      const texts = this.#full.splice(0, inFlight);
      await this.#write(texts);
      this.#free.push(...texts);
    }
    if (this.#failure) throw this.#failure.cause;
  }

  async #write(texts: Buffer[]): Promise<void> {
    if (this.#failure) return;
    try {
      for (const bytes of await Promise.all(texts.map((text) => block(text, this.#level))))
        await this.#append(bytes);
    } catch (cause) {
      this.#failure = { cause };
    }
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#handle ??= await open(this.#path, 'w');
    for (let at = 0; at < bytes.length; )
      at += (await this.#handle.write(bytes, at, bytes.length - at)).bytesWritten;
  }

  /** Writes the rest and the end of the file. */
  async close(): Promise<void> {
    if (this.#filled > 0) this.#full.push(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
    await this.drain();
    await this.#append(endOfFile);
    await this.abandon();
  }

  /** Closes the file as it is. */
  async abandon(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}
