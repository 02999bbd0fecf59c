import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { FileDefect } from '../bgzf/defects.ts';
import type { GenotypeFile } from '../types.ts';

const unreadable = (why: string, cause?: unknown) => new FileDefect('file-unreadable', why, cause);

/** A pipe is never opened: that would wait for ever for a writer. It could not be read twice either. */
async function openRegular(path: string): Promise<Readable> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw unreadable('It is a folder, not a file.');
    if (!found.isFile()) throw unreadable('It is a pipe or a device, not a file on disk.');
    const handle = await open(path, 'r');
    return handle.createReadStream({ highWaterMark: 256 * 1024 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof FileDefect) throw error;
    throw unreadable(`It can't be read (${String(error.code)}).`, error);
  }
}

/** A file of this machine. Opening it throws FileDefect `file-unreadable` for what is no readable, regular file. */
export const localFile = (path: string, name: string = basename(path)): GenotypeFile => ({
  name,
  open: () => openRegular(path),
});
