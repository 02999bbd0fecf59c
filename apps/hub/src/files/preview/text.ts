import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { binary, longestLine, type Preview } from './types.ts';

/** Characters that are unpacked at most, however long lines are and however well they are packed. */
const mostText = 4 * 1024 * 1024;

/** Gathers the first lines of a text. */
class FirstLines {
  readonly #most: number;
  readonly #decoder = new TextDecoder();
  #rest = '';
  #seen = 0;
  readonly lines: string[] = [];
  truncated = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** False: enough. */
  take(chunk: Uint8Array): boolean {
    this.#seen += chunk.length;
    const texts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
    // What comes behind a cut is not kept.
    this.#rest = (texts.pop() ?? '').slice(0, longestLine + 1);
    for (const text of texts) {
      if (this.lines.length >= this.#most) return this.#enough();
      this.#add(text);
    }
    return this.#seen < mostText || this.#enough();
  }

  #enough(): false {
    this.truncated = true;
    return false;
  }

  #add(text: string): void {
    const line = text.replace(/\r$/, '');
    if (line.length > longestLine) this.truncated = true;
    this.lines.push(line.slice(0, longestLine));
  }

  end(): void {
    if (this.#rest === '') return;
    if (this.lines.length >= this.#most) this.truncated = true;
    else this.#add(this.#rest);
  }
}

function unpacked(source: Readable): Readable {
  const text = createGunzip();
  source.on('error', (error) => text.destroy(error));
  return source.pipe(text);
}

/** The first lines of a text, which may be compressed by gzip or BGZF. */
export async function ofText(source: Readable, packed: boolean, most: number): Promise<Preview> {
  const found = new FirstLines(most);
  const text = packed ? unpacked(source) : source;
  let isText = true;
  try {
    const chunks: AsyncIterable<Buffer> = text;
    for await (const chunk of chunks) {
      isText = !chunk.includes(0);
      if (!isText || !found.take(chunk)) break;
    }
    found.end();
  } catch {
    // What is damaged further on has a beginning that can be looked at.
    found.truncated = true;
  } finally {
    source.destroy();
    text.destroy();
  }
  return isText ? { kind: 'text', lines: found.lines, truncated: found.truncated } : binary;
}
