import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { planOf } from './cases.ts';
import { type Corpus, makeCorpus } from './corpus.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const answer = z.object({ fault: z.string().nullable(), peakMemory: z.number() });

/** No input here is larger than a few megabytes. */
const longestMs = 30_000;
const mostMemory = 1_200_000_000;
/** A worker is replaced now and then, so that its peak of memory says something. */
const casesOfWorker = 400;

export interface Fault {
  number: number;
  what: string;
  /** What was done, and a folder with the files. */
  plan: string;
  files: string;
}

export interface FuzzOptions {
  seed: number;
  /** First case. */
  from?: number;
  /** Ends after so long, or after so many cases. */
  milliseconds?: number;
  cases?: number;
  onFault?: (fault: Fault) => void;
}

/** One process that tries cases; killed when it hangs. */
class Tester {
  #child: ChildProcess | undefined;
  #done = 0;
  /** The end of what it wrote to standard error. */
  #words = '';

  #start(): ChildProcess {
    this.#done = 0;
    const options = { execArgv: ['--max-old-space-size=400'], silent: true };
    this.#child = fork(worker, [], options);
    this.#words = '';
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#words = (this.#words + text).slice(-3000);
    });
    return this.#child;
  }

  async #answer(child: ChildProcess): Promise<string | undefined> {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(longestMs)]);
    const said = once(child, 'message', { signal }).then(([message]) => answer.parse(message));
    // Closed, not only ended: what it said last has come by then.
    const gone = once(child, 'close', { signal }).then(
      ([code, by]) => `the process ended with ${code ?? by}: ${this.#words}`,
    );
    const ended = await Promise.race([said, gone]).catch((error: unknown) =>
      signal.aborted ? `no answer within ${longestMs / 1000} s` : String(error),
    );
    over.abort();
    await Promise.allSettled([said, gone]);
    if (typeof ended === 'string') return ended;
    if (ended.peakMemory > mostMemory) return `${Math.round(ended.peakMemory / 1e6)} MB of memory`;
    return ended.fault ?? undefined;
  }

  async try(question: object): Promise<string | undefined> {
    const child = this.#child ?? this.#start();
    child.send({ ...question });
    const fault = await this.#answer(child);
    this.#done += 1;
    const replaced = fault !== undefined || this.#done >= casesOfWorker;
    if (replaced) this.stop();
    return fault;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function keepFiles(from: string, seed: number, number: number): string {
  const to = join(tmpdir(), `imputehub-fuzz-${seed}-${number}`);
  cpSync(from, to, { recursive: true });
  return to;
}

/** Tries damaged files until time or cases are over; answers how many, and what went wrong. */
export async function fuzz(options: FuzzOptions): Promise<{ cases: number; faults: Fault[] }> {
  const { seed, from = 0, milliseconds = Infinity, cases = Infinity, onFault } = options;
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-fuzz-'));
  const corpus: Corpus = makeCorpus(join(directory, 'corpus'));
  const folder = join(directory, 'case');
  const tester = new Tester();
  const faults: Fault[] = [];
  const end = Date.now() + milliseconds;
  let number = from;
  try {
    for (; Date.now() < end && number < from + cases; number++) {
      const what = await tester.try({ corpus, folder, seed, number });
      if (what === undefined) continue;
      const plan = JSON.stringify(planOf(corpus, seed, number));
      const fault = { number, what, plan, files: keepFiles(folder, seed, number) };
      faults.push(fault);
      onFault?.(fault);
    }
  } finally {
    tester.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  return { cases: number - from, faults };
}
