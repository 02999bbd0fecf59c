import type { GenotypeFile } from '../types.ts';
import { gunzipped, linesOf } from './lines.ts';

async function isGzip(file: GenotypeFile): Promise<boolean> {
  for await (const chunk of await file.open()) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}

/**
 * Lines of a small text, plain or gzip, without their ends. Throws what zlib throws. (Not by `node:readline`: a stream
 * that fails after the last line was taken ends the whole process there.)
 */
export async function* textLines(file: GenotypeFile): AsyncGenerator<string> {
  const packed = await isGzip(file);
  const source = await file.open();
  const plain: AsyncIterable<Buffer> = source;
  try {
    for await (const lines of linesOf(packed ? gunzipped(source, undefined) : plain))
      for (const line of lines) yield line.toString('latin1').replace(/\r$/, '');
  } finally {
    source.destroy();
  }
}
