import { constants, gunzipSync } from 'node:zlib';
import { localFile } from '../../node/local-file.ts';

/** How the bytes of a file are packed, and what they begin with once unpacked. */
export interface Sniffed {
  packing: 'plain' | 'gzip' | 'bgzf';
  /** First bytes of the content: at most 64 KiB of what is not packed, and what 8 KiB unpack to (at most 8 MB). */
  head: Buffer;
}

/** How many bytes of a file tell what it is. */
export const sniffedBytes = 65_536;

async function headOf(path: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let held = 0;
  const chunks: AsyncIterable<Buffer> = await localFile(path).open();
  for await (const chunk of chunks) {
    pieces.push(chunk);
    held += chunk.length;
    if (held >= sniffedBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, sniffedBytes);
}

/** Genotypes shrink to a twentieth: the whole piece would be more than a megabyte of text, for a look at its first line. */
const unpackedBytes = 8192;

/** What can be unpacked of the beginning of a piece of gzip; nothing when it is damaged from the start. */
function unpacked(head: Buffer): Buffer {
  try {
    return gunzipSync(head.subarray(0, unpackedBytes), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;

/** Extra field with the subfield BC, as bgzip writes it (SAM specification, section 4.1). */
const isBgzf = (head: Buffer) => ((head[3] ?? 0) & 4) !== 0 && head[12] === 66 && head[13] === 67;

/** By the first bytes of a file. */
export function sniffBytes(head: Buffer): Sniffed {
  if (!isGzip(head)) return { packing: 'plain', head };
  return { packing: isBgzf(head) ? 'bgzf' : 'gzip', head: unpacked(head) };
}

/** Throws FileDefect for what cannot be read. */
export const sniff = async (path: string): Promise<Sniffed> => sniffBytes(await headOf(path));
