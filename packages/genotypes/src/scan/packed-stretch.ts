import type { Blocks } from '../bgzf/blocks.ts';
import { type Kernel, place, room, state } from './kernel-memory.ts';
import type { RecordScanner } from './record-scanner.ts';
import type { Stretch } from './stretch.ts';

/** Of zlib, which has the processor's instructions for it. */
export type Checksum = (bytes: Uint8Array) => number;

const kept = ({ bytes }: Kernel, from: number, to: number) => new Uint8Array(bytes.subarray(from, to));

/** Behind the first line end; 0: there is none. */
function behindLine(kernel: Kernel, from: number, to: number): number {
  const end = kernel.lineEnd(from, to);
  return end === to ? 0 : end + 1;
}

/**
 * Unpacks whole blocks in the kernel's memory and scans them while they are in the processor's cache. Undefined: some
 * block is not as bgzip makes them, or damaged; what is wrong with it is for others to say.
 */
export function scanBlocks(blocks: Blocks, scanner: RecordScanner, crc32: Checksum): Stretch | undefined {
  const { kernel } = scanner;
  const { bytes, textLength } = blocks;
  if (bytes.length > room.packed || textLength > room.text) return undefined;
  kernel.load(bytes);
  const packedEnd = place.packed + bytes.length;
  const stop = place.text + textLength;
  let head = 0;
  let at = 0;
  let out: number = place.text;
  while ((kernel.state[state.packed] ?? 0) < packedEnd) {
    const next = kernel.unpack(packedEnd, out, stop, crc32);
    if (next < 0) break;
    if (head === 0) head = at = behindLine(kernel, out, next);
    if (head > 0) at = scanner.scan(at, next);
    out = next;
  }
  const block = scanner.take();
  if (out !== stop || kernel.state[state.packed] !== packedEnd) return undefined;
  if (head === 0) return { head: kept(kernel, place.text, stop), block: undefined, tail: new Uint8Array(0) };
  return { head: kept(kernel, place.text, head), block, tail: kept(kernel, at, stop) };
}
