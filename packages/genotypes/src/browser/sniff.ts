import { membersText } from './members.ts';
import type { Packing } from './text.ts';

export interface Sniffed {
  packing: Packing;
  /** First bytes of the content, once unpacked; nothing where they do not unpack. */
  head: Uint8Array;
}

const headBytes = 65_536;

const isGzip = (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b;
/** Extra field with the subfield BC, as bgzip writes it (SAM specification, section 4.1). */
const isBgzf = (head: Uint8Array) => ((head[3] ?? 0) & 4) !== 0 && head[12] === 66 && head[13] === 67;

/** Enough to know what a file is: the first piece that unpacks. */
async function firstText(packed: Blob): Promise<Uint8Array> {
  try {
    for await (const piece of membersText(packed)) return piece;
  } catch {
    // Reading the whole says how it is damaged.
  }
  return new Uint8Array(0);
}

/** How the bytes of a file are packed, and what they begin with. */
export async function sniff(file: Blob): Promise<Sniffed> {
  const begin = file.slice(0, headBytes);
  const head = new Uint8Array(await begin.arrayBuffer());
  if (!isGzip(head)) return { packing: 'plain', head };
  return { packing: isBgzf(head) ? 'bgzf' : 'gzip', head: await firstText(begin) };
}
