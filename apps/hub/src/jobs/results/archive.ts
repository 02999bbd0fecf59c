import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';

export interface ArchiveEntry {
  /** Path within the archive, `/` between folders. */
  name: string;
  /** Bytes. */
  size: number;
  modified: Date;
  open(): Promise<Readable>;
}

/** Bit 3: checksum after the data; bit 11: names are UTF-8. */
const flags = 0x0808;
const version = 45;
const unknown32 = 0xffffffff;
const localSize = 30 + 20;
const descriptorSize = 24;
const centralSize = 46 + 28;
const endSize = 56 + 20 + 22;

/** MS-DOS date and time, UTC. */
function dosTime(date: Date): { time: number; day: number } {
  const year = Math.max(1980, date.getUTCFullYear()) - 1980;
  return {
    time: (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    day: (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
  };
}

interface Written extends ArchiveEntry {
  bytes: Buffer;
  offset: number;
  crc: number;
}

function localHeader({ bytes, size, modified }: Written): Buffer {
  const head = Buffer.alloc(localSize);
  const { time, day } = dosTime(modified);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(time, 10);
  head.writeUInt16LE(day, 12);
  head.writeUInt32LE(unknown32, 18);
  head.writeUInt32LE(unknown32, 22);
  head.writeUInt16LE(bytes.length, 26);
  head.writeUInt16LE(20, 28);
  const extra = head.subarray(30);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(size), 12);
  return Buffer.concat([head.subarray(0, 30), bytes, extra]);
}

function descriptor({ crc, size }: Written): Buffer {
  const out = Buffer.alloc(descriptorSize);
  out.writeUInt32LE(0x08074b50, 0);
  out.writeUInt32LE(crc, 4);
  out.writeBigUInt64LE(BigInt(size), 8);
  out.writeBigUInt64LE(BigInt(size), 16);
  return out;
}

function centralHeader({ bytes, size, crc, offset, modified }: Written): Buffer {
  const head = Buffer.alloc(46);
  const { time, day } = dosTime(modified);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(version | (3 << 8), 4);
  head.writeUInt16LE(version, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(time, 12);
  head.writeUInt16LE(day, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(unknown32, 20);
  head.writeUInt32LE(unknown32, 24);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt16LE(28, 30);
  head.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  head.writeUInt32LE(unknown32, 42);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(size), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  return Buffer.concat([head, bytes, extra]);
}

function end(count: number, centralBytes: number, at: number): Buffer {
  const out = Buffer.alloc(endSize);
  out.writeUInt32LE(0x06064b50, 0);
  out.writeBigUInt64LE(44n, 4);
  out.writeUInt16LE(version | (3 << 8), 12);
  out.writeUInt16LE(version, 14);
  out.writeBigUInt64LE(BigInt(count), 24);
  out.writeBigUInt64LE(BigInt(count), 32);
  out.writeBigUInt64LE(BigInt(centralBytes), 40);
  out.writeBigUInt64LE(BigInt(at), 48);
  out.writeUInt32LE(0x07064b50, 56);
  out.writeBigUInt64LE(BigInt(at + centralBytes), 64);
  out.writeUInt32LE(1, 72);
  out.writeUInt32LE(0x06054b50, 76);
  out.writeUInt16LE(0xffff, 84);
  out.writeUInt16LE(0xffff, 86);
  out.writeUInt32LE(unknown32, 88);
  out.writeUInt32LE(unknown32, 92);
  return out;
}

/** Exact bytes of the archive, before any of it is read. */
export function archiveSize(entries: Pick<ArchiveEntry, 'name' | 'size'>[]): number {
  return entries.reduce(
    (sum, { name, size }) =>
      sum + size + localSize + descriptorSize + centralSize + 2 * Buffer.byteLength(name),
    endSize,
  );
}

/**
 * One plain zip of many files (APPNOTE 6.3.10, ZIP64 throughout), made while it is read: nothing is stored twice, and
 * genotypes that are compressed already are not compressed again. Throws when a file is not as long as it was said.
 */
export async function* archive(entries: ArchiveEntry[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const entry of entries) {
    const item: Written = { ...entry, bytes: Buffer.from(entry.name), offset: at, crc: 0 };
    yield localHeader(item);
    let read = 0;
    for await (const chunk of await entry.open()) {
      item.crc = crc32(chunk, item.crc);
      read += chunk.length;
      yield chunk;
    }
    if (read !== entry.size) throw new Error(`${entry.name} has ${read} bytes, ${entry.size} were expected`);
    yield descriptor(item);
    at += localSize + item.bytes.length + entry.size + descriptorSize;
    written.push(item);
  }
  const central = Buffer.concat(written.map(centralHeader));
  yield central;
  yield end(written.length, central.length, at);
}

/** The same name twice in an archive would lose one of them. */
export function uniqueNames<T extends { name: string }>(entries: T[]): T[] {
  const used = new Set<string>();
  return entries.map((entry) => {
    let { name } = entry;
    for (let i = 2; used.has(name); i++) name = `${i}/${entry.name}`;
    used.add(name);
    return { ...entry, name };
  });
}
