import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { problem } from '@imputehub/platform';

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function complaint(command: string[], code: number | null, text: string) {
  return problem('node-panel-invalid', {
    detail: `${command.slice(0, 2).join(' ')} ended with ${code}: ${text.trim().slice(-1000)}`,
  });
}

/**
 * Runs commands with the output of each as the input of the next, and the last one's into `target` when given. Throws
 * `node-panel-invalid` with what the first that failed printed.
 */
export async function pipe(commands: string[][], signal: AbortSignal, target?: string): Promise<void> {
  const children = commands.map(([program = '', ...args], i) => {
    const last = i === commands.length - 1;
    return spawn(program, args, {
      stdio: [i === 0 ? 'ignore' : 'pipe', last && target === undefined ? 'ignore' : 'pipe', 'pipe'],
      signal,
    });
  });
  const texts = children.map(() => '');
  children.forEach((child, i) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      texts[i] = ((texts[i] ?? '') + text).slice(-4000);
    });
    const next = children[i + 1];
    if (next?.stdin) {
      child.stdout?.pipe(next.stdin);
      next.stdin.on('error', () => {});
    }
  });
  const file = target === undefined ? undefined : createWriteStream(target);
  if (file) children.at(-1)?.stdout?.pipe(file);
  const codes = await Promise.all(children.map(ended));
  if (file) await finished(file);
  const failed = codes.findIndex((code) => code !== 0);
  if (failed !== -1) throw complaint(commands[failed] ?? [], codes[failed] ?? null, texts[failed] ?? '');
}

/** The lines that a command prints, one by one; stopping early stops the command. */
export async function* linesOf(
  [program = '', ...args]: string[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-4000);
  });
  const end = ended(child);
  end.catch(() => {});
  let whole = false;
  try {
    for await (const line of createInterface({ input: child.stdout })) yield line;
    whole = true;
  } finally {
    if (!whole) child.kill();
  }
  const code = await end;
  if (code !== 0) throw complaint([program, ...args], code, text);
}
