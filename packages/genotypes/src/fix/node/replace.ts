import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { indexPath } from '../../bgzf/node/indexed-vcf.ts';

/** A file that has its name only when it is whole. */
export interface Target {
  /** Final path. */
  path: string;
  /** Where it is written, in the run's temporary folder, which is on the same disk. */
  part: string;
}

/** The index that belongs to a target. */
export const indexOf = ({ path, part }: Target): Target => ({
  path: indexPath(path),
  part: indexPath(part),
});

export async function syncFile(path: string, flags = 'r+'): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

/** Gives whole files their names, and syncs their folder: after a power cut they are there, or were never. */
export async function publish(targets: readonly Target[]): Promise<void> {
  for (const { path, part } of targets) await rename(part, path);
  for (const folder of new Set(targets.map(({ path }) => dirname(path)))) await syncFile(folder, 'r');
}
