import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { Claim } from './claim.ts';

const run = promisify(execFile);

/** The entry script that started us: demo uses the programs as anybody does. */
const entry =
  process.env.IMPUTEHUB_ENTRY ?? fileURLToPath(new URL('../../../../../imputehub', import.meta.url));

/** A program in the background, whose log goes to a file. */
export interface Background {
  /** Rejects when the program ends without having been asked to. */
  broken: Promise<never>;
  stop(): Promise<void>;
}

/** The last words of a log; the lines about requests do not say why it ended. */
function tail(file: string): string {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const words = lines.filter((line) => !line.startsWith('{"level":30'));
  return words.slice(-16).join('\n');
}

/**
 * Runs a program until it ends or standard input closes, which it does when the demo stops it, and also when the demo
 * is killed: no hub or node is left behind.
 */
const supervisor = `
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
{ read -r _ <&3; kill -TERM $program; } >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait $program
code=$?
kill $guard 2>/dev/null
exit $code`;

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function endedEarly(name: string, code: number | null, log: string): CommandError {
  const words = tail(log);
  const taken = /EADDRINUSE[^\n]* (\S+:\d+)/.exec(words);
  if (taken)
    return new CommandError(
      `Another program listens at ${taken[1]} already.`,
      'End it, or choose another port: IMPUTEHUB_PORT=<port>',
    );
  return new CommandError(
    `imputehub ${name} ended with ${code}:\n${words}`,
    `Its log is ${log}. Start the demo again: what was done is kept.`,
    exitCodes.unexpected.code,
  );
}

/** The first line that a program prints, or why there was none. */
function firstLine(child: ChildProcess, from: Readable, name: string, log: string) {
  return new Promise<string>((resolve, reject) => {
    createInterface({ input: from }).once('line', resolve);
    child.once('error', reject);
    const ended = (code: number | null) => endedEarly(name, code, log);
    // The log is written by then: `close` comes after the last byte.
    child.once('close', (code) => reject(ended(code)));
  });
}

/** The program ended by itself, or somebody killed it. */
function unasked(child: ChildProcess, name: string, log: string) {
  let asked = false;
  const broken = new Promise<never>((_, reject) => {
    child.once('close', (code) => {
      if (!asked) reject(endedEarly(name, code, log));
    });
  });
  // Heard by whoever waits for it; before that it is none of anybody's business.
  broken.catch(() => {});
  return {
    broken,
    ask: () => {
      asked = true;
    },
  };
}

/** How the demo's programs are started, and what ends them. */
export interface Running {
  signal: AbortSignal;
  claim: Claim;
}

/** Starts `imputehub <args>` and waits for the line of JSON that says it listens. */
export async function start<T extends z.ZodType>(
  args: string[],
  env: Record<string, string>,
  log: string,
  shape: T,
  { signal, claim }: Running,
): Promise<{ hello: z.infer<T>; program: Background }> {
  signal.throwIfAborted();
  // A process group of its own: Ctrl-C reaches us alone, and we end both in order.
  const child = spawn('/bin/sh', ['-c', supervisor, 'sh', entry, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdin.on('error', () => {});
  if (child.pid !== undefined) claim.add(child.pid);
  const out = openSync(log, 'a', 0o600);
  child.stderr.on('data', (chunk: Buffer) => writeSync(out, chunk));
  child.once('close', () => closeSync(out));
  const { broken, ask } = unasked(child, args[0] ?? '', log);
  const stop = async () => {
    ask();
    child.stdin.end();
    await gone(child);
  };
  try {
    const line = await firstLine(child, child.stdout, args[0] ?? '', log);
    // Not before: a program that is ended while it starts its database leaves the database behind.
    signal.throwIfAborted();
    return { hello: shape.parse(JSON.parse(line)), program: { broken, stop } };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs `imputehub <args>` to its end and parses what it printed. */
export async function runJson<T extends z.ZodType>(
  args: string[],
  env: Record<string, string>,
  shape: T,
  signal: AbortSignal,
): Promise<z.infer<T>> {
  const { stdout } = await run(entry, args, {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    signal,
  });
  return shape.parse(JSON.parse(stdout));
}
