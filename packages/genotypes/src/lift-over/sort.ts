import { readLines } from '../bgzf/lines.ts';
import type { GenotypeFile } from '../types.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';

/** A sorted part that did not fit into memory. */
export interface Run {
  write(line: Buffer): void;
  /** Awaited between batches, so that a slow disk holds the reading back. */
  drain(): Promise<void>;
  /** Compressed in blocks (BGZF), one line a record. */
  end(): Promise<GenotypeFile>;
}

export interface Positioned {
  position: number;
  line: Buffer;
}

/** Sorts stably: records of a position stay in their order. */
const byPosition = (a: Positioned, b: Positioned) => a.position - b.position;

/**
 * Sorts the records of one chromosome in bounded memory. Lifted positions are nearly in order, so one run takes most
 * files whole: a full buffer gives its lower half away, and a new run begins only for what comes too late for that.
 */
export class PositionSorter {
  readonly #newRun: () => Run;
  readonly #maxBytes: number;
  readonly #ended: GenotypeFile[] = [];
  #held: Positioned[] = [];
  #bytes = 0;
  #run: Run | undefined;
  #written = 0;

  constructor(newRun: () => Run, maxBytes = 64 * 1024 * 1024) {
    this.#newRun = newRun;
    this.#maxBytes = maxBytes;
  }

  /** Keeps the buffers given. */
  async add(records: Positioned[]): Promise<void> {
    for (const record of records) {
      this.#held.push(record);
      this.#bytes += record.line.length;
    }
    if (this.#bytes > this.#maxBytes) await this.#give(this.#bytes / 2);
  }

  /** Writes the first records, so many bytes of them, to a run. */
  async #give(bytes: number): Promise<void> {
    this.#held.sort(byPosition);
    if (this.#run && (this.#held[0]?.position ?? 0) < this.#written) {
      this.#ended.push(await this.#run.end());
      this.#run = undefined;
    }
    this.#run ??= this.#newRun();
    let count = 0;
    for (let left = bytes; left > 0 && count < this.#held.length; count++) {
      const record = this.#held[count];
      if (!record) break;
      left -= record.line.length;
      this.#bytes -= record.line.length;
      this.#written = record.position;
      this.#run.write(record.line);
    }
    this.#held = this.#held.slice(count);
    await this.#run.drain();
  }

  /** All records in order, in batches. */
  async *sorted(): AsyncGenerator<Buffer[]> {
    if (this.#run) {
      await this.#give(Number.POSITIVE_INFINITY);
      this.#ended.push(await this.#run.end());
    }
    this.#held.sort(byPosition);
    yield this.#held.map(({ line }) => line);
    yield* merged(this.#ended);
  }
}

/** A sorted run as it is read. */
class Cursor {
  readonly #batches: AsyncGenerator<Buffer[]>;
  #batch: Buffer[] = [];
  #at = 0;
  /** Position of the next record; infinite at the end. */
  position = Number.NEGATIVE_INFINITY;

  constructor(file: GenotypeFile) {
    this.#batches = readLines(file);
  }

  get ended(): boolean {
    return this.position === Number.POSITIVE_INFINITY;
  }

  get line(): Buffer | undefined {
    return this.#batch[this.#at];
  }

  /** False: what is held is used up, and `fill` must be awaited. */
  step(): boolean {
    this.#at += 1;
    return this.#look();
  }

  #look(): boolean {
    const line = this.line;
    if (!line) return false;
    this.position = wholeNumber(column(line, tabs(line, 2), 1)) ?? 0;
    return true;
  }

  async fill(): Promise<void> {
    do {
      const { value, done } = await this.#batches.next();
      if (done) {
        this.position = Number.POSITIVE_INFINITY;
        return;
      }
      this.#batch = value;
      this.#at = 0;
    } while (!this.#look());
  }

  async close(): Promise<void> {
    await this.#batches.return(undefined);
  }
}

/** The run that goes on first; of equal ones the earlier, whose records came earlier. */
const first = (cursors: Cursor[]): Cursor | undefined =>
  cursors.reduce<Cursor | undefined>((a, b) => (a && a.position <= b.position ? a : b), undefined);

/** Takes from a run what comes before the first record of every other. */
function* before(cursor: Cursor, others: Cursor[], isEarlier: boolean): Generator<Buffer> {
  const limit = first(others)?.position ?? Number.POSITIVE_INFINITY;
  while (cursor.line && (cursor.position < limit || (isEarlier && cursor.position === limit))) {
    yield cursor.line;
    if (!cursor.step()) return;
  }
}

async function* merged(runs: GenotypeFile[]): AsyncGenerator<Buffer[]> {
  const cursors = runs.map((run) => new Cursor(run));
  try {
    for (const cursor of cursors) await cursor.fill();
    for (let next = first(cursors); next && !next.ended; next = first(cursors)) {
      const cursor = next;
      const others = cursors.filter((c) => c !== cursor);
      const rival = first(others);
      const isEarlier = !rival || cursors.indexOf(cursor) < cursors.indexOf(rival);
      yield [...before(cursor, others, isEarlier)];
      if (!cursor.line) await cursor.fill();
    }
  } finally {
    for (const cursor of cursors) await cursor.close();
  }
}
