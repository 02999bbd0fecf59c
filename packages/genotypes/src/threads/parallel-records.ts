import { setImmediate } from 'node:timers/promises';
import { type Batch, blockBatches } from '../bgzf/batches.ts';
import { inflateBlocks } from '../bgzf/inflate.ts';
import type { LineOptions } from '../bgzf/lines.ts';
import { Beginning } from '../scan/beginning.ts';
import type { Joiner } from '../scan/joiner.ts';
import type { Part } from '../scan/parts.ts';
import type { Stretch } from '../scan/stretch.ts';
import type { GenotypeFile } from '../types.ts';
import type { ScanPool } from './pool.ts';

/** The stretches of a file in its order, while the next ones are under way. */
class Ordered {
  readonly #pool: ScanPool;
  readonly #queue: Promise<Stretch>[] = [];
  /** The last one was scanned in this thread: let the others' answers in. */
  #here = false;

  constructor(pool: ScanPool) {
    this.#pool = pool;
  }

  async add(batch: Batch, samples: number): Promise<void> {
    const stretch = this.#scanned(batch, samples);
    this.#queue.push(stretch);
    // It is waited for in its turn; till then nobody need be told.
    stretch.catch(() => {});
    if (this.#here) await setImmediate();
  }

  async #scanned(batch: Batch, samples: number): Promise<Stretch> {
    if ('error' in batch) throw batch.error;
    const stretch = this.#pool.scan({ blocks: batch, samples });
    this.#here = !(stretch instanceof Promise);
    return await stretch;
  }

  get full(): boolean {
    return this.#queue.length >= this.#pool.room;
  }

  next(): Promise<Stretch> | undefined {
    return this.#queue.shift();
  }
}

/**
 * The records of a BGZF file, unpacked and scanned on every processor, in the order of the file and in constant memory;
 * a file with a header and no record gives one part without records. Throws FileDefect and HeaderError.
 */
export async function* parallelRecords(
  file: GenotypeFile,
  pool: ScanPool,
  { signal, onBytes, passing }: Pick<LineOptions, 'signal' | 'onBytes' | 'passing'> = {},
): AsyncGenerator<Part> {
  const source = await file.open();
  signal?.addEventListener('abort', () => source.destroy(new Error('aborted')), { once: true });
  const beginning = new Beginning();
  const ordered = new Ordered(pool);
  let joiner: Joiner | undefined;
  for await (const batch of blockBatches(source, onBytes, passing)) {
    if (!joiner) {
      if ('error' in batch) throw batch.error;
      joiner = yield* beginning.take(inflateBlocks(batch.bytes, batch.textLength));
      continue;
    }
    await ordered.add(batch, joiner.samples);
    const next = ordered.full && ordered.next();
    if (next) yield* joiner.take(await next);
  }
  if (!joiner) return yield* beginning.end();
  for (let next = ordered.next(); next; next = ordered.next()) yield* joiner.take(await next);
  yield* joiner.end();
}
