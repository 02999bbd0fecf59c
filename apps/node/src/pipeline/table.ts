import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { settle } from './files.ts';

/** A table that appears only when it has a row. */
export class Table {
  readonly #path: string;
  readonly #header: string;
  #stream: WriteStream | undefined;

  constructor(path: string, columns: string[]) {
    this.#path = path;
    this.#header = columns.join('\t');
  }

  add(row: (string | number)[]): void {
    if (!this.#stream) {
      this.#stream = createWriteStream(`${this.#path}.part`);
      this.#stream.write(`#${this.#header}\n`);
    }
    this.#stream.write(`${row.join('\t')}\n`);
  }

  async drain(): Promise<void> {
    const stream = this.#stream;
    if (stream?.writableNeedDrain)
      await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream);
    await settle(`${this.#path}.part`, this.#path);
  }
}
