import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import type { Batch } from './batches.ts';
import type { Blocks } from './blocks.ts';
import { damagedBlock } from './defects.ts';
import { giveBack } from './give-back.ts';

/** What zlib says, as what is wrong with the blocks. */
function asDamage(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return error.code.startsWith('Z_') || error.code === 'ERR_BUFFER_TOO_LARGE' ? damagedBlock(error) : error;
}

/** One byte of room more than the text spares zlib a second round. */
const options = (textLength: number) => ({
  chunkSize: Math.max(64, textLength + 1),
  maxOutputLength: textLength + 1,
});

function whole(text: Buffer, textLength: number): Buffer {
  if (text.length !== textLength) throw damagedBlock();
  return text;
}

/**
 * Unpacks whole BGZF blocks, one behind the other, and holds each against its checksum. `textLength` as the blocks have
 * it in sum. Throws FileDefect.
 */
export function inflateBlocks(blocks: Uint8Array, textLength: number): Buffer {
  let text: Buffer;
  try {
    text = gunzipSync(blocks, options(textLength));
  } catch (error) {
    throw asDamage(error);
  }
  return whole(text, textLength);
}

const unzip = promisify(gunzip);

/** As `inflateBlocks`, while this thread does something else; the blocks are used up. */
async function inflateAside({ bytes, textLength }: Blocks): Promise<Buffer> {
  const text = await unzip(bytes, options(textLength)).catch((error: unknown) => {
    throw asDamage(error);
  });
  giveBack(bytes);
  return whole(text, textLength);
}

/** Texts of batches, the next one under way; what could not be read is thrown in its place. */
export async function* inflated(batches: AsyncIterable<Batch>): AsyncGenerator<Buffer> {
  let before: Promise<Buffer> | undefined;
  for await (const batch of batches) {
    const next = 'error' in batch ? Promise.reject(batch.error) : inflateAside(batch);
    // It is waited for in its turn; till then nobody need be told.
    next.catch(() => {});
    if (before) yield await before;
    before = next;
  }
  if (before) yield await before;
}
