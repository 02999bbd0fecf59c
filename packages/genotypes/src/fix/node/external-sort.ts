import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readLines } from '../../bgzf/lines.ts';
import { comparePlaces } from '../chromosomes.ts';
import type { Batches } from '../order.ts';
import { parseRecord, writeRecord } from '../record.ts';
import type { FixRecord } from '../types.ts';

export interface SortOptions {
  /** Where runs that do not fit into memory go. */
  folder: string;
  samples: number;
  /** Bytes of records held at once. Default 64 MiB. */
  memory?: number;
  /** Runs merged at once: so many files are open. Default 32. */
  fanIn?: number;
}

/** Text columns and the object itself, beside the genotypes. */
const recordOverhead = 500;
const batchSize = 256;

/** Smallest first; equal ones in the order of their runs, so that the sort is stable. */
class Merge {
  readonly #heads: { record: FixRecord; run: number; rest: AsyncIterator<FixRecord> }[] = [];

  async add(run: number, records: AsyncIterable<FixRecord>): Promise<void> {
    await this.#pull({ run, rest: records[Symbol.asyncIterator]() });
  }

  async #pull(from: { run: number; rest: AsyncIterator<FixRecord> }): Promise<void> {
    const { value, done } = await from.rest.next();
    if (done) return;
    const head = { ...from, record: value };
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#heads[middle];
      // Descending: the smallest is popped from the end.
      if (there && (comparePlaces(there.record, value) || there.run - head.run) > 0) low = middle + 1;
      else high = middle;
    }
    this.#heads.splice(low, 0, head);
  }

  async next(): Promise<FixRecord | undefined> {
    const head = this.#heads.pop();
    if (!head) return undefined;
    await this.#pull(head);
    return head.record;
  }
}

async function* flat(batches: Batches): AsyncGenerator<FixRecord> {
  for await (const batch of batches) yield* batch;
}

async function* each(records: readonly FixRecord[]): AsyncGenerator<FixRecord> {
  yield* records;
}

class Sorter {
  readonly #options: SortOptions;
  readonly #fanIn: number;
  #runs: string[] = [];
  #made = 0;

  constructor(options: SortOptions) {
    this.#options = options;
    this.#fanIn = options.fanIn ?? 32;
  }

  async #write(records: Iterable<FixRecord> | AsyncIterable<FixRecord>): Promise<string> {
    const path = join(this.#options.folder, `run-${this.#made++}.gz`);
    async function* lines() {
      for await (const record of records) yield writeRecord(record);
    }
    await pipeline(
      Readable.from(lines(), { objectMode: true }),
      createGzip({ level: 1 }),
      createWriteStream(path),
    );
    return path;
  }

  async *#read(path: string): AsyncGenerator<FixRecord> {
    const file = { name: path, open: () => createReadStream(path) };
    for await (const lines of readLines(file, { requireBgzf: false }))
      for (const line of lines) yield parseRecord(line, this.#options.samples, path);
  }

  /** Spills sorted records and empties `held`: merging of runs that may follow needs memory of its own. */
  async spill(held: FixRecord[]): Promise<void> {
    this.#runs.push(await this.#write(held));
    held.length = 0;
    if (this.#runs.length < this.#fanIn) return;
    const merged = await this.#write(this.#merged([]));
    for (const run of this.#runs) await rm(run);
    this.#runs = [merged];
  }

  async *#merged(held: FixRecord[]): AsyncGenerator<FixRecord> {
    const merge = new Merge();
    for (const [index, run] of this.#runs.entries()) await merge.add(index, this.#read(run));
    await merge.add(this.#runs.length, each(held));
    for (let record = await merge.next(); record; record = await merge.next()) yield record;
  }

  async *batches(held: FixRecord[]): AsyncGenerator<FixRecord[]> {
    let batch: FixRecord[] = [];
    for await (const record of this.#merged(held)) {
      batch.push(record);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}

/** Records by chromosome and position, stable, in bounded memory whatever their number. */
export async function* sorted(batches: Batches, options: SortOptions): AsyncGenerator<FixRecord[]> {
  const memory = options.memory ?? 64 * 1024 * 1024;
  const sorter = new Sorter(options);
  const held: FixRecord[] = [];
  let bytes = 0;
  for await (const record of flat(batches)) {
    // A copy: the line's buffer may be part of a much larger one.
    held.push({ ...record, samples: Uint8Array.from(record.samples), tally: undefined });
    bytes += record.samples.length + recordOverhead;
    if (bytes < memory) continue;
    await sorter.spill(held.sort(comparePlaces));
    bytes = 0;
  }
  yield* sorter.batches(held.sort(comparePlaces));
}
