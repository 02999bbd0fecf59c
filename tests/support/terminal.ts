import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface TerminalOptions {
  env: Record<string, string>;
  /** Width in characters. Default 80. */
  columns?: number;
  /** What to type when a text appears, in this order. */
  answers?: [appears: string, type: string][];
}

/** Runs a shell command on a real terminal, which `script` of util-linux makes; answers its code and all it showed. */
export async function onTerminal(
  command: string,
  { env, columns = 80, answers = [] }: TerminalOptions,
): Promise<{ code: number | null; shown: string }> {
  const shell = spawn('script', ['-qec', `stty cols ${columns} && ${command}`, '/dev/null'], {
    env: { ...process.env, ...env },
  });
  const waiting = [...answers];
  let seen = '';
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    seen += part;
    const [next] = waiting;
    if (!next || !seen.includes(next[0])) return;
    waiting.shift();
    seen = '';
    shell.stdin.write(next[1]);
  });
  const [code, shown] = await Promise.all([
    new Promise<number | null>((resolve) => shell.once('close', resolve)),
    text(shell.stdout),
  ]);
  return { code, shown };
}
