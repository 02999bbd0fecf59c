import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { CommandError, exitCodes } from '../../exit-codes.ts';

const run = promisify(execFile);

/** The entry script that started us: demo uses the programs as anybody does. */
const entry =
  process.env.IMPUTEHUB_ENTRY ?? fileURLToPath(new URL('../../../../../imputehub', import.meta.url));

/** A program in the background, whose log goes to a file. */
export interface Background {
  stop(): Promise<void>;
}

const tail = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '';

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Starts `imputehub <args>` and waits for the line of JSON that says it listens. */
export async function start<T extends z.ZodType>(
  args: string[],
  env: Record<string, string>,
  log: string,
  shape: T,
): Promise<{ hello: z.infer<T>; program: Background }> {
  // A process group of its own: Ctrl-C reaches us alone, and we end both in order.
  const child = spawn(entry, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stderr.pipe(createWriteStream(log, { flags: 'a', mode: 0o600 }));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(
        new CommandError(
          `imputehub ${args[0]} ended with ${code}:\n${tail(log)}`,
          `Its log is ${log}.`,
          exitCodes.unexpected.code,
        ),
      ),
    );
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await gone(child);
  };
  return { hello: shape.parse(JSON.parse(line)), program: { stop } };
}

/** Runs `imputehub <args>` to its end and parses what it printed. */
export async function runJson<T extends z.ZodType>(
  args: string[],
  env: Record<string, string>,
  shape: T,
): Promise<z.infer<T>> {
  const { stdout } = await run(entry, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });
  return shape.parse(JSON.parse(stdout));
}
