import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a program keeps everything when nothing is said: one folder of the user's own. */
export function defaultDataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return join(base, 'imputehub');
}

/** Makes a folder that only its owner can enter, parents included where missing. */
export function privateDirectory(...parts: string[]): string {
  const path = resolve(...parts);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return path;
}
