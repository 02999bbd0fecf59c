import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FileDefect, type FileDefectCode } from '../bgzf/defects.ts';
import type { Stretch } from '../scan/stretch.ts';
import { type Blocks, StretchScanner } from './stretches.ts';

export interface Question {
  blocks: Blocks;
  samples: number;
}

export interface Answer {
  stretch?: Stretch;
  defect?: { code: FileDefectCode; message: string };
}

/** Beside this module, also where both were made JavaScript (scripts/build-check.ts). */
const workerUrl = import.meta.url.endsWith('.ts')
  ? new URL('./scan-worker.ts', import.meta.url)
  : new URL('./scan-worker.js', import.meta.url);
/** Less text than this is scanned sooner than a thread starts. */
const worthAThread = 1_000_000;

interface Thread {
  worker: Worker;
  waiting: { resolve(stretch: Stretch): void; reject(error: Error): void }[];
}

/**
 * Unpacks and scans blocks on every processor: one thread less than there are, and this one, which takes a turn
 * whenever the others have enough to do. Threads start with the first question.
 */
export class ScanPool {
  readonly #most: number;
  readonly #ahead: number;
  readonly #threads: Thread[] = [];
  readonly #own = new StretchScanner();

  /**
   * `ahead`: questions under way for each thread, so that none waits for its next, also when this one is kept from its
   * turn. A program that has more to do than this holds fewer in memory.
   */
  constructor(processors: number = availableParallelism(), ahead = 8) {
    this.#most = processors - 1;
    this.#ahead = ahead;
  }

  /** Begins a thread before there is a question: it takes 40 ms to be there. */
  start(): void {
    if (this.#threads.length < this.#most) this.#start();
  }

  /** Questions that may be open at once: those of the threads, and some that this one answered out of turn. */
  get room(): number {
    return (this.#most + 1) * this.#ahead * 2;
  }

  /**
   * Takes the bytes away from the caller. A stretch that is there at once was scanned in this thread, which must look
   * at its events then. Rejects with FileDefect, or throws it.
   */
  scan(question: Question): Promise<Stretch> | Stretch {
    const thread = this.#free(question.blocks.textLength);
    if (!thread) return this.#own.scan(question.blocks, question.samples);
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(question, [question.blocks.bytes.buffer]);
    });
  }

  #free(textLength: number): Thread | undefined {
    if (this.#threads.length < this.#most) return textLength < worthAThread ? undefined : this.#start();
    const idlest = this.#threads.toSorted((a, b) => a.waiting.length - b.waiting.length)[0];
    return idlest && idlest.waiting.length < this.#ahead ? idlest : undefined;
  }

  #start(): Thread {
    const worker = new Worker(workerUrl);
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', ({ stretch, defect }: Answer) => {
      const first = thread.waiting.shift();
      if (stretch) first?.resolve(stretch);
      else first?.reject(new FileDefect(defect?.code ?? 'vcf-damaged', defect?.message ?? ''));
    });
    worker.on('error', (error) => {
      for (const { reject } of thread.waiting.splice(0))
        reject(error instanceof Error ? error : new Error(String(error)));
    });
    this.#threads.push(thread);
    return thread;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }
}
