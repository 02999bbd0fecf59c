import { gunzipSync } from 'node:zlib';
import { FileDefect } from '../bgzf/defects.ts';

const damaged = (cause?: unknown) =>
  new FileDefect(
    'vcf-damaged',
    'A block does not unpack to what its checksum says: the file is damaged.',
    cause,
  );

/**
 * Unpacks whole BGZF blocks, one behind the other, and holds each against its checksum. `textLength` as the blocks have
 * it in sum: one byte of room more spares zlib a second round. Throws FileDefect.
 */
export function inflateBlocks(blocks: Uint8Array, textLength: number): Buffer {
  const text = unpack(blocks, textLength);
  if (text.length !== textLength) throw damaged();
  return text;
}

function unpack(blocks: Uint8Array, textLength: number): Buffer {
  try {
    return gunzipSync(blocks, { chunkSize: Math.max(64, textLength + 1), maxOutputLength: textLength + 1 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
    throw error.code.startsWith('Z_') || error.code === 'ERR_BUFFER_TOO_LARGE' ? damaged(error) : error;
  }
}
