import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BlockCheck } from '../../bgzf/block-check.ts';
import { FileDefect } from '../../bgzf/defects.ts';
import { asDefect } from '../../bgzf/lines.ts';
import { localFile } from '../../node/local-file.ts';
import type { Sniffed } from './sniff.ts';

export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

const inflate = { chunkSize: 256 * 1024 };

/** The content of a file, plain or packed. Throws FileDefect for what is unreadable, empty, cut off or damaged. */
export async function* unpacked(
  path: string,
  packing: Sniffed['packing'],
  { signal, onBytes }: ReadingOptions = {},
): AsyncGenerator<Buffer> {
  const source = await localFile(path).open();
  signal?.addEventListener('abort', () => source.destroy(new Error('aborted')), { once: true });
  if (onBytes) source.on('data', (chunk: Buffer) => onBytes(chunk.length)).pause();
  const unpacking = packing === 'plain' ? [] : [createGunzip(inflate)];
  const stages = [source, ...(packing === 'bgzf' ? [new BlockCheck()] : []), ...unpacking];
  // Errors of every stage reach the reader through the last one.
  if (stages.length > 1) pipeline(stages, () => {});
  let any = false;
  try {
    const last: AsyncIterable<Buffer> = stages.at(-1) ?? source;
    for await (const chunk of last) {
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
