import { statSync } from 'node:fs';
import type { TransferBar } from '../../progress.ts';

const patienceMs = 2000;

/** Bytes of all files that are there. */
export const sizeOf = (paths: string[]): number =>
  paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);

/** A bar on a terminal, from the moment that the check takes longer than two seconds. */
export function checkProgress(paths: string[]): { add(bytes: number): void; stop(): void } {
  if (!process.stderr.isTTY) return { add: () => {}, stop: () => {} };
  const total = sizeOf(paths);
  let done = 0;
  let bar: TransferBar | undefined;
  const timer = setTimeout(async () => {
    const { transferBar } = await import('../../progress.ts');
    bar = transferBar('checking');
  }, patienceMs);
  return {
    add: (bytes) => {
      done += bytes;
      bar?.update(done, total);
    },
    stop: () => {
      clearTimeout(timer);
      bar?.stop();
    },
  };
}
