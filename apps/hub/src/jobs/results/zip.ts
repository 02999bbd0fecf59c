import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  configure,
  type Entry,
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js';
import { DamagedResult, WrongPassword } from './damage.ts';

configure({ useWebWorkers: false, chunkSize: 64 * 1024 });

/** Results have a few entries per chromosome. */
const maxEntries = 10_000;
/** Deflate makes at most 1,032 bytes of one (zlib's technical notes); more is a bomb. */
const maxRatio = 1032;

/** Random access to a zip of any size on disk. */
class DiskReader extends Reader<FileHandle> {
  readonly #handle: FileHandle;
  constructor(handle: FileHandle, size: number) {
    super(handle);
    this.#handle = handle;
    this.size = size;
  }
  override async readUint8Array(position: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.min(length, Math.max(0, this.size - position)));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await this.#handle.read(bytes, read, bytes.length - read, position + read);
      if (bytesRead === 0) throw new DamagedResult('it is shorter than it was');
      read += bytesRead;
    }
    return bytes;
  }
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

function refuseBombs(entries: Entry[]) {
  if (entries.length > maxEntries) throw new DamagedResult(`it has ${entries.length} entries`);
  const bomb = entries.find((e) => e.uncompressedSize > e.compressedSize * maxRatio + 1024);
  if (bomb) throw new DamagedResult('an entry claims to be larger than it can be');
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown');

function asDamage(error: unknown): unknown {
  if (error instanceof DamagedResult || !(error instanceof Error)) return error;
  if (error.message === ERR_INVALID_PASSWORD || error.message === ERR_ENCRYPTED)
    return new WrongPassword('its password is another one', { cause: error });
  // Trouble with our own disk is not the archive's.
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
    ? error
    : new DamagedResult(`the archive does not open: ${messageOf(error)}`, { cause: error });
}

export interface ZipMember {
  /** As the archive names it; never to be used as a path. */
  name: string;
  /** Bytes, unpacked. */
  size: number;
  /**
   * Unpacks it into `take`, which gets the plain bytes; CRC or authentication code is checked before this returns.
   * Throws DamagedResult.
   */
  unpack<T>(take: (stream: Readable) => Promise<T>): Promise<{ taken: T }>;
}

function member(entry: FileEntry, password: string | undefined, signal: AbortSignal): ZipMember {
  return {
    name: entry.filename,
    size: entry.uncompressedSize,
    async unpack(take) {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const options = {
        checkSignature: true,
        signal,
        ...(entry.encrypted && password !== undefined && { password }),
      };
      const source = Readable.from(readable, { objectMode: false });
      // A wrong checksum shows after the last byte, when nobody listens any more; it is reported by getData.
      source.on('error', () => {});
      const [unpacked, taken] = await Promise.allSettled([
        entry.getData(writable, options).catch((error: unknown) => {
          source.destroy(error instanceof Error ? error : new Error('unpacking failed'));
          throw asDamage(error);
        }),
        take(source).finally(() => source.destroy()),
      ]);
      // Damage explains why taking failed too; a full disk is the taker's own.
      if (taken.status === 'rejected' && unpacked.status === 'fulfilled') throw taken.reason;
      if (unpacked.status === 'rejected')
        throw taken.status === 'rejected' && isOurs(taken.reason) ? taken.reason : unpacked.reason;
      if (taken.status === 'rejected') throw taken.reason;
      return { taken: taken.value };
    },
  };
}

const isOurs = (error: unknown) => error instanceof Error && error.name === 'Problem';

async function fittingPassword(entries: FileEntry[], passwords: string[]): Promise<string | undefined> {
  const locked = entries.find((e) => e.encrypted);
  if (!locked) return undefined;
  for (const password of passwords) {
    try {
      await locked.getData(new WritableStream(), { password, checkPasswordOnly: true });
      return password;
    } catch (error) {
      if (messageOf(error) !== ERR_INVALID_PASSWORD) throw asDamage(error);
    }
  }
  throw new WrongPassword('its password is another one');
}

/** Lets `work` see the files of a zip. The first password that fits is used. Throws DamagedResult, WrongPassword. */
export async function withZip<T>(
  path: string,
  passwords: string[],
  signal: AbortSignal,
  work: (members: ZipMember[]) => Promise<T>,
): Promise<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const zip = new ZipReader(new DiskReader(handle, size), { useWebWorkers: false });
    const entries = await zip.getEntries().catch((error: unknown) => {
      throw asDamage(error);
    });
    refuseBombs(entries);
    const files = entries.filter(isFile);
    const password = await fittingPassword(files, passwords);
    return await work(files.map((entry) => member(entry, password, signal)));
  } finally {
    await handle.close();
  }
}

/** Whether what is there has the directory that ends a zip. */
export async function isWholeZip(path: string, signal: AbortSignal): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    signal.throwIfAborted();
    await new ZipReader(new DiskReader(handle, size)).getEntries();
    return true;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
