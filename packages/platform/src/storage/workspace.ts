import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { problem } from '../errors/index.ts';
import { digestFile } from './disk.ts';
import type { StoredObject, Workspace } from './types.ts';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** File systems that know no second name for a file, or are another one, get a copy. */
const needsCopy = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw problem('file-gone', { cause: error });
    if (!needsCopy.includes(codeOf(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  }
}

export interface WorkspacePlaces {
  /** Where unfinished things are; on the disk of the objects. */
  incoming: string;
  pathOf(key: string): string;
  keep(path: string, found: { size: number; sha256: string }): Promise<StoredObject>;
}

/** A folder of its own under `incoming`, with one for what is read and one for what is made. */
export async function openWorkspace({ incoming, pathOf, keep }: WorkspacePlaces): Promise<Workspace> {
  const path = join(incoming, `work-${randomUUID()}`);
  const [inputs, outputs] = [join(path, 'in'), join(path, 'out')];
  for (const folder of [inputs, outputs]) await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    outputs,
    place: async (key, name) => {
      const to = join(inputs, basename(name));
      await place(pathOf(key), to);
      return to;
    },
    keep: async (name) => {
      const made = join(outputs, basename(name));
      return await keep(made, await digestFile(made));
    },
    discard: () => rm(path, { recursive: true, force: true }),
  };
}
