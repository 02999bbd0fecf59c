import { FileDefect } from '../bgzf/defects.ts';
import type { HeaderReader } from '../vcf/header.ts';
import { maxLineBytes } from '../vcf/lines.ts';

const newline = 10;
const carriageReturn = 13;

/** Feeds a file's first text to the header reader, line by line. */
export class HeaderText {
  readonly #reader: HeaderReader;
  #rest: Uint8Array = new Uint8Array(0);
  /** Header lines so far. */
  lines = 0;

  constructor(reader: HeaderReader) {
    this.#reader = reader;
  }

  /** What follows the header, once the header is complete; undefined before. Throws HeaderError. */
  take(text: Uint8Array): Uint8Array | undefined {
    const all = new Uint8Array(this.#rest.length + text.length);
    all.set(this.#rest);
    all.set(text, this.#rest.length);
    let from = 0;
    for (let end = all.indexOf(newline); end >= 0; end = all.indexOf(newline, from)) {
      this.#line(all.subarray(from, end > from && all[end - 1] === carriageReturn ? end - 1 : end));
      from = end + 1;
      if (this.#reader.header) return all.subarray(from);
    }
    if (all.length - from > maxLineBytes)
      throw new FileDefect('line-too-long', `A line is longer than ${maxLineBytes} bytes.`);
    this.#rest = all.slice(from);
    return undefined;
  }

  /** After the last text: a header whose last line has no line end. */
  end(): void {
    if (this.#rest.length > 0) this.#line(this.#rest);
  }

  #line(line: Uint8Array): void {
    this.#reader.take(line);
    this.lines += 1;
  }
}
