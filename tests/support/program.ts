import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Program {
  /** What it printed as its first line of JSON. */
  hello: unknown;
  process: ChildProcess;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and waits; answers the exit code. */
  stop(): Promise<number | null>;
  /** Everything it wrote to standard error so far. */
  errors(): string;
}

const programs = { hub: 'apps/hub/src/main.ts', node: 'apps/node/src/main.ts', cli: 'apps/cli/src/main.ts' };

export type ProgramName = keyof typeof programs;

function gone(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

function start(name: ProgramName, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [`${root}/${programs[name]}`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  return { child, errors: () => errors.join('') };
}

/** Starts a program and waits for nothing. */
export function spawnProgram(
  name: ProgramName,
  args: string[],
  env: Record<string, string>,
): Omit<Program, 'hello'> {
  const { child, errors } = start(name, args, env);
  return {
    process: child,
    errors,
    kill: async () => {
      child.kill('SIGKILL');
      await gone(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      return await gone(child);
    },
  };
}

/** Starts hub or node as a user does, and waits for the line of JSON that says it listens. */
export async function startProgram(
  name: ProgramName,
  args: string[],
  env: Record<string, string>,
): Promise<Program> {
  const program = spawnProgram(name, args, env);
  const { stdout } = program.process;
  if (!stdout) throw new Error('a program is started with its output piped');
  const hello = await new Promise<string>((resolve, reject) => {
    createInterface({ input: stdout }).once('line', resolve);
    program.process.once('exit', (code) =>
      reject(new Error(`${name} ended with ${code}\n${program.errors()}`)),
    );
  });
  return { hello: JSON.parse(hello), ...program };
}

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export async function runProgram(
  name: ProgramName,
  args: string[],
  env: Record<string, string>,
): Promise<Finished> {
  const { child, errors } = start(name, args, env);
  const out: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout: out.join(''), stderr: errors() };
}

/** Runs a command that prints one JSON document. */
export async function runJson<T extends z.ZodType>(
  name: ProgramName,
  args: string[],
  env: Record<string, string>,
  shape: T,
): Promise<z.infer<T>> {
  const { code, stdout, stderr } = await runProgram(name, args, env);
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}\n${stderr}`);
  return shape.parse(JSON.parse(stdout));
}
