import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CpuGate } from './cpu-gate.ts';

/** One command of the pipeline: an argument vector, never a shell line. */
export interface Task {
  name: string;
  command: string;
  args: string[];
  threads: number;
  directory: string;
  /** Standard output goes there; else it joins the output that is kept for the log. */
  stdoutFile?: string;
}

export interface TaskResult {
  code: number;
  /** The last 64 KiB that it printed. */
  output: string;
  seconds: number;
}

/** Where tasks run. Local processes here; a cluster scheduler would be another. */
export interface Executor {
  run(task: Task, signal: AbortSignal): Promise<TaskResult>;
}

const keptOutput = 64 * 1024;

/** A killed node must leave no engine behind that writes into a chunk which the next start runs again. */
const dyingWithUs = existsSync('/usr/bin/setpriv') ? ['setpriv', '--pdeathsig', 'KILL'] : [];

/** Runs tasks as processes of this machine, bounded by the number of threads they hold together. */
export class LocalExecutor implements Executor {
  readonly #gate: CpuGate;

  constructor(threads: number) {
    this.#gate = new CpuGate(threads);
  }

  async run(task: Task, signal: AbortSignal): Promise<TaskResult> {
    return await this.#gate.run(task.threads, () => this.#spawn(task, signal));
  }

  async #spawn({ command, args, directory, stdoutFile }: Task, signal: AbortSignal): Promise<TaskResult> {
    signal.throwIfAborted();
    const begun = performance.now();
    const [program = command, ...rest] = [...dyingWithUs, 'nice', '-n', '5', command, ...args];
    const child = spawn(program, rest, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => child.kill('SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    let output = '';
    const keep = (text: string) => {
      output = (output + text).slice(-keptOutput);
    };
    child.stderr.setEncoding('utf8').on('data', keep);
    // A full disk ends the command by a closed pipe; why is told below.
    const written =
      stdoutFile === undefined ? undefined : pipeline(child.stdout, createWriteStream(stdoutFile));
    written?.catch(() => {});
    if (!written) child.stdout.setEncoding('utf8').on('data', keep);
    try {
      const code = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => resolve(status ?? -1));
      });
      await written;
      signal.throwIfAborted();
      return { code, output, seconds: (performance.now() - begun) / 1000 };
    } finally {
      signal.removeEventListener('abort', kill);
    }
  }
}
