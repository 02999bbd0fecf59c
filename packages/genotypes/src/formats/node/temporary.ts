import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = '.imputehub-';
const pattern = /^\.imputehub-(\d+)-/;

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Another user's process lives, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes the folders of processes that were killed before they could. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = pattern.exec(name)?.[1];
    if (owner !== undefined && Number(owner) !== process.pid && !lives(Number(owner)))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

export interface TemporaryFolder extends AsyncDisposable {
  path: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A folder for one run, named after its process. It goes at the end, also when the process exits in the middle; what a
 * kill leaves goes when the next is made in the same place.
 */
export async function temporaryFolder(parent: string): Promise<TemporaryFolder> {
  await sweep(parent);
  const path = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  const atExit = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', atExit);
  return {
    path,
    async [Symbol.asyncDispose]() {
      process.off('exit', atExit);
      await rm(path, { recursive: true, force: true });
    },
  };
}
