import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BlockCheck } from '../../bgzf/block-check.ts';
import { FileDefect } from '../../bgzf/defects.ts';
import type { Sniffed } from './sniff.ts';

export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

const piece = 256 * 1024;

function asDefect(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof FileDefect || !code.startsWith('Z_')) return error;
  return code === 'Z_BUF_ERROR'
    ? new FileDefect('vcf-truncated', 'The compressed data ends too early: the file was cut off.', error)
    : new FileDefect('vcf-damaged', 'The compressed data is damaged.', error);
}

/** The content of a file, plain or packed. Throws FileDefect for what is empty, cut off or damaged. */
export async function* unpacked(
  path: string,
  packing: Sniffed['packing'],
  { signal, onBytes }: ReadingOptions = {},
): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: piece, ...(signal && { signal }) });
  if (onBytes) source.on('data', (chunk) => onBytes(chunk.length)).pause();
  const stages =
    packing === 'plain'
      ? [source]
      : packing === 'gzip'
        ? [source, createGunzip({ chunkSize: piece })]
        : [source, new BlockCheck(), createGunzip({ chunkSize: piece })];
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
