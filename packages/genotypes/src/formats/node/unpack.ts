import type { Readable } from 'node:stream';
import { FileDefect } from '../../bgzf/defects.ts';
import { asDefect, bgzfText, gunzipped } from '../../bgzf/lines.ts';
import { localFile } from '../../node/local-file.ts';
import type { Sniffed } from './sniff.ts';

export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

async function* plain(source: Readable, onBytes: ReadingOptions['onBytes']): AsyncGenerator<Buffer> {
  const chunks: AsyncIterable<Buffer> = source;
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

const readers = { plain, gzip: gunzipped, bgzf: bgzfText };

/** The content of a file, plain or packed. Throws FileDefect for what is unreadable, empty, cut off or damaged. */
export async function* unpacked(
  path: string,
  packing: Sniffed['packing'],
  { signal, onBytes }: ReadingOptions = {},
): AsyncGenerator<Buffer> {
  const source = await localFile(path).open();
  signal?.addEventListener('abort', () => source.destroy(new Error('aborted')), { once: true });
  let any = false;
  try {
    for await (const chunk of readers[packing](source, onBytes)) {
      any = true;
      yield chunk;
    }
  } catch (error) {
    throw asDefect(error);
  } finally {
    source.destroy();
  }
  if (!any) throw new FileDefect('file-empty', 'The file holds nothing.');
}
