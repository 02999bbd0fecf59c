import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { Reader, ZipReader } from '@zip.js/zip.js';
import type { Context } from '../context.ts';
import { openStored } from './files.ts';
import type { StoredFile } from './types.ts';

export interface Preview {
  /** `zip`: each line is an entry and its bytes; `binary`: nothing that people read. */
  kind: 'text' | 'zip' | 'binary';
  lines: string[];
  /** There is more of the file, or of a line. */
  truncated: boolean;
}

/** A record of thousands of samples is cut here. */
const longestLine = 2000;
/** Characters that are unpacked at most, however long lines are and however well they are packed. */
const mostText = 4 * 1024 * 1024;
/** No directory of an archive that is worth looking at takes more. */
const mostDirectory = 16 * 1024 * 1024;
const binary: Preview = { kind: 'binary', lines: [], truncated: false };

const isZip = (head: Buffer) => head.toString('latin1', 0, 4) === 'PK\x03\x04';
const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;

/** Gathers the first lines of a text. */
class FirstLines {
  readonly #most: number;
  readonly #decoder = new TextDecoder();
  #rest = '';
  #seen = 0;
  readonly lines: string[] = [];
  truncated = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** False: enough. */
  take(chunk: Uint8Array): boolean {
    this.#seen += chunk.length;
    const texts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
    // What comes behind a cut is not kept.
    this.#rest = (texts.pop() ?? '').slice(0, longestLine + 1);
    for (const text of texts) {
      if (this.lines.length >= this.#most) return this.#enough();
      this.#add(text);
    }
    return this.#seen < mostText || this.#enough();
  }

  #enough(): false {
    this.truncated = true;
    return false;
  }

  #add(text: string): void {
    const line = text.replace(/\r$/, '');
    if (line.length > longestLine) this.truncated = true;
    this.lines.push(line.slice(0, longestLine));
  }

  end(): void {
    if (this.#rest === '') return;
    if (this.lines.length >= this.#most) this.truncated = true;
    else this.#add(this.#rest);
  }
}

function unpacked(source: Readable): Readable {
  const text = createGunzip();
  source.on('error', (error) => text.destroy(error));
  return source.pipe(text);
}

async function ofText(source: Readable, packed: boolean, most: number): Promise<Preview> {
  const found = new FirstLines(most);
  const text = packed ? unpacked(source) : source;
  let isText = true;
  try {
    const chunks: AsyncIterable<Buffer> = text;
    for await (const chunk of chunks) {
      isText = !chunk.includes(0);
      if (!isText || !found.take(chunk)) break;
    }
    found.end();
  } catch {
    // What is damaged further on has a beginning that can be looked at.
    found.truncated = true;
  } finally {
    source.destroy();
    text.destroy();
  }
  return isText ? { kind: 'text', lines: found.lines, truncated: found.truncated } : binary;
}

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

async function ofZip(context: Context, file: StoredFile, most: number): Promise<Preview> {
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

/** The beginning of a file, unpacked, for people to look at. Bounded whatever the file holds. Throws `file-gone`. */
export async function previewOf(context: Context, file: StoredFile, lines: number): Promise<Preview> {
  if (file.size === 0) return { kind: 'text', lines: [], truncated: false };
  const head = await buffer(await openStored(context, file, { start: 0, end: Math.min(file.size, 4) - 1 }));
  if (isZip(head)) return await ofZip(context, file, lines);
  return await ofText(await openStored(context, file), isGzip(head), lines);
}
