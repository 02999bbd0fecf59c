import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { changeRow, changeTitles } from '../change-table.ts';
import { type Change, ChangeCounts } from '../changes.ts';
import { syncFile, type Target } from './replace.ts';

/** The change list as a table and as JSON lines, streamed to the disk. */
export class ChangeList {
  readonly targets: readonly [Target, Target];
  readonly #streams: readonly [WriteStream, WriteStream];
  readonly counts = new ChangeCounts();
  #failed: unknown;

  constructor(targets: readonly [table: Target, lines: Target]) {
    this.targets = targets;
    const table = createWriteStream(targets[0].part);
    this.#streams = [table, createWriteStream(targets[1].part)];
    for (const stream of this.#streams) stream.on('error', (error) => (this.#failed ??= error));
    table.write(changeTitles);
  }

  add(change: Change): void {
    this.counts.add(change.rule);
    this.#streams[0].write(changeRow(change));
    this.#streams[1].write(`${JSON.stringify(change)}\n`);
  }

  /** Waits until a slow disk has taken what is there. */
  async drain(): Promise<void> {
    if (this.#failed) throw this.#failed;
    for (const stream of this.#streams) if (stream.writableNeedDrain) await once(stream, 'drain');
  }

  /** Whole and synced, without their names yet. */
  async close(): Promise<void> {
    for (const stream of this.#streams) {
      stream.end();
      await finished(stream);
    }
    for (const { part } of this.targets) await syncFile(part);
  }

  abandon(): void {
    for (const stream of this.#streams) stream.destroy();
  }
}
