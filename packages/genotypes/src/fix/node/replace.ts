import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Where a file is written until it is whole. */
export const partOf = (path: string): string => `${path}.part`;

/** Gives whole files their names, and syncs their folder: after a power cut they are there, or were never. */
export async function publish(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rename(partOf(path), path);
  for (const folder of new Set(paths.map(dirname))) {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  }
}
