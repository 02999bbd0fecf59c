import { buffer } from 'node:stream/consumers';
import { Reader, ZipReader } from '@zip.js/zip.js';
import type { Context } from '../../context.ts';
import { openStored } from '../files.ts';
import type { StoredFile } from '../types.ts';
import { binary, longestLine, type Preview } from './types.ts';

/** No directory of an archive that is worth looking at takes more. */
const mostDirectory = 16 * 1024 * 1024;

/** Random access to a stored file. */
class StoredReader extends Reader<StoredFile> {
  readonly #read: (start: number, end: number) => Promise<Buffer>;

  constructor(context: Context, file: StoredFile) {
    super(file);
    this.size = file.size;
    this.#read = async (start, end) => await buffer(await openStored(context, file, { start, end }));
  }

  override async readUint8Array(position: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, position + length);
    if (length > mostDirectory) throw new Error('the directory of the archive is too large');
    return end > position ? await this.#read(position, end - 1) : new Uint8Array(0);
  }
}

/** The entries of an archive. */
export async function ofZip(context: Context, file: StoredFile, most: number): Promise<Preview> {
  const lines: string[] = [];
  try {
    const zip = new ZipReader(new StoredReader(context, file), { useWebWorkers: false });
    for await (const { filename, uncompressedSize } of zip.getEntriesGenerator()) {
      if (lines.length >= most) return { kind: 'zip', lines, truncated: true };
      lines.push(`${filename.slice(0, longestLine)}\t${uncompressedSize}`);
    }
  } catch {
    // Damaged, or no archive in spite of its beginning.
    return lines.length > 0 ? { kind: 'zip', lines, truncated: true } : binary;
  }
  return { kind: 'zip', lines, truncated: false };
}
