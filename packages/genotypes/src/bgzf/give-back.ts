/** Smaller buffers may be part of Node's pool, or too many to be worth a call. */
const least = 16_384;

/**
 * Frees the memory of a large buffer now; the caller knows that nobody looks into it again. Left to the garbage
 * collector, hundreds of texts of 1.5 MB make it run often, and each takes new pages from the system: a third of the time
 * of a check, and 100 MB of the node while 2 GB passed through. A view of what is larger stays: zlib goes on filling the
 * rest of its buffers. (One byte more is what `inflateBlocks` asks for.)
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  const own = byteLength >= least && buffer.byteLength <= byteLength + 1;
  if (own && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
