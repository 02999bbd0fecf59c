import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { indexPath } from '../../bgzf/node/indexed-vcf.ts';
import { FormatDefect } from '../../formats/defects.ts';

/** A file that has its name only when it is whole. */
export interface Target {
  /** Final path. */
  path: string;
  /** Where it is written, in the run's temporary folder, which is on the same disk. */
  part: string;
  /** May take the place of a file of its name. */
  over: boolean;
}

/** The index that belongs to a target. One without its file was left over, and may be written over. */
export const indexOf = ({ path, part }: Target): Target => ({
  path: indexPath(path),
  part: indexPath(part),
  over: true,
});

export const isThere = (path: string) => new FormatDefect('fix-target-exists', `${path} is there already.`);

export async function syncFile(path: string, flags = 'r+'): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

/** Throws FormatDefect for a file that came there since the name was claimed, as from another run. */
async function name({ path, part, over }: Target): Promise<void> {
  if (over) return await rename(part, path);
  try {
    await link(part, path);
  } catch {
    // Some disks have no second names (exFAT, network shares); between look and rename there is a moment left.
    if (existsSync(path)) throw isThere(path);
    await rename(part, path);
  }
}

/**
 * Gives whole files their names, in this order and all or none, and syncs their folder: after a power cut they are there,
 * or were never.
 */
export async function publish(targets: readonly Target[]): Promise<void> {
  const named: Target[] = [];
  try {
    for (const target of targets) {
      await name(target);
      named.push(target);
    }
  } catch (error) {
    for (const { path, over } of named) if (!over) await rm(path, { force: true });
    throw error;
  }
  for (const folder of new Set(targets.map(({ path }) => dirname(path)))) await syncFile(folder, 'r');
}
