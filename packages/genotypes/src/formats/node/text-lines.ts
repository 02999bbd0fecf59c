import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { FileDefect } from '../../bgzf/defects.ts';
import { readLines } from '../../bgzf/lines.ts';
import { linesOf } from '../lines.ts';
import type { Sniffed } from './sniff.ts';

export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

async function* counted(path: string, { signal, onBytes }: ReadingOptions): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024, signal });
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** The lines of a text file, plain or packed, in constant memory. Throws FileDefect for what is cut off or damaged. */
export async function* textLines(
  path: string,
  packing: Sniffed['packing'],
  options: ReadingOptions = {},
): AsyncGenerator<Buffer[]> {
  if (packing === 'plain') {
    let any = false;
    for await (const lines of linesOf(counted(path, options))) {
      any = true;
      yield lines;
    }
    if (!any) throw new FileDefect('file-empty', 'The file holds 0 bytes.');
    return;
  }
  const file = { name: basename(path), open: () => createReadStream(path) };
  yield* readLines(file, { ...options, requireBgzf: packing === 'bgzf' });
}
