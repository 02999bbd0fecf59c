import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { settle } from './files.ts';

/** A table that appears only when it has a row. It is closed half-written when `signal` is aborted. */
export class Table {
  readonly #path: string;
  readonly #header: string;
  readonly #signal: AbortSignal;
  #open: { stream: WriteStream; done: Promise<void> } | undefined;

  constructor(path: string, columns: string[], signal: AbortSignal) {
    this.#path = path;
    this.#header = columns.join('\t');
    this.#signal = signal;
  }

  #begin(): { stream: WriteStream; done: Promise<void> } {
    const stream = createWriteStream(`${this.#path}.part`, { signal: this.#signal });
    const done = finished(stream);
    // A full disk is told to whoever waits for it, and is no reason for the node to end.
    done.catch(() => {});
    stream.write(`#${this.#header}\n`);
    return { stream, done };
  }

  add(row: (string | number)[]): void {
    this.#open ??= this.#begin();
    this.#open.stream.write(`${row.join('\t')}\n`);
  }

  async drain(): Promise<void> {
    if (!this.#open) return;
    const { stream, done } = this.#open;
    if (stream.errored) await done;
    if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), done]);
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open.stream.end();
    await this.#open.done;
    await settle(`${this.#path}.part`, this.#path);
  }
}
