import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Change, ChangeCounts } from '../changes.ts';
import { partOf } from './replace.ts';

const columns = ['CHROM', 'POS', 'ID', 'BEFORE', 'AFTER', 'RULE', 'WHY'];

/** A cell cannot hold what ends one. */
const cell = (text: string | number | null): string =>
  text === null ? '.' : String(text).replaceAll(/[\t\r\n]/g, ' ');

const row = ({ chromosome, position, id, before, after, rule, why }: Change): string =>
  [chromosome, position, id, before, after, rule, why].map(cell).join('\t');

/** The change list as a table and as JSON lines, streamed to the disk. */
export class ChangeList {
  readonly paths: readonly [string, string];
  readonly #streams: readonly [WriteStream, WriteStream];
  readonly counts = new ChangeCounts();
  #failed: unknown;

  /** Final paths of the table and of the lines. */
  constructor(paths: readonly [table: string, lines: string]) {
    this.paths = paths;
    const table = createWriteStream(partOf(paths[0]));
    this.#streams = [table, createWriteStream(partOf(paths[1]))];
    for (const stream of this.#streams) stream.on('error', (error) => (this.#failed ??= error));
    table.write(`#${columns.join('\t')}\n`);
  }

  add(change: Change): void {
    this.counts.add(change.rule);
    this.#streams[0].write(`${row(change)}\n`);
    this.#streams[1].write(`${JSON.stringify(change)}\n`);
  }

  /** Waits until a slow disk has taken what is there. */
  async drain(): Promise<void> {
    if (this.#failed) throw this.#failed;
    for (const stream of this.#streams) if (stream.writableNeedDrain) await once(stream, 'drain');
  }

  /** Whole and synced, still under the names of parts. */
  async close(): Promise<void> {
    for (const stream of this.#streams) {
      stream.end();
      await finished(stream);
    }
    for (const path of this.paths) {
      const handle = await open(partOf(path), 'r+');
      await handle.sync().finally(() => handle.close());
    }
  }

  async abandon(): Promise<void> {
    for (const stream of this.#streams) stream.destroy();
    for (const path of this.paths) await rm(partOf(path), { force: true });
  }
}
