import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { GenotypeFile } from '../types.ts';
import { maxLineBytes } from '../vcf/lines.ts';
import { blockBatches } from './batches.ts';
import { FileDefect } from './defects.ts';
import { giveBack } from './give-back.ts';
import { inflated } from './inflate.ts';

const newline = 10;
const carriageReturn = 13;

export interface LineOptions {
  signal?: AbortSignal | undefined;
  /** Compressed bytes read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
  /** Insist on BGZF (default), or take plain gzip too. */
  requireBgzf?: boolean | undefined;
  /**
   * Lines are used until the next are asked for and not after: their memory is given back. Where blocks are read by
   * several threads, it is that of what the file's stream gives.
   */
  passing?: boolean | undefined;
}

/** What zlib says, as what is wrong with the file. */
export function asDefect(error: unknown): unknown {
  if (error instanceof FileDefect || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR')
    return new FileDefect(
      'vcf-truncated',
      'The compressed data ends too early: the file was cut off.',
      error,
    );
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) {
    return new FileDefect('vcf-damaged', `The compressed data is damaged (${error.message}).`, error);
  }
  return error;
}

/** Cuts one piece of text into lines; what follows its last newline is answered as the rest. */
function cut(text: Buffer): { lines: Buffer[]; rest: Buffer } {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, from)) {
    lines.push(text.subarray(from, at > from && text[at - 1] === carriageReturn ? at - 1 : at));
    from = at + 1;
  }
  return { lines, rest: text.subarray(from) };
}

/**
 * Lines of a text, without their ends, in batches. `passing`: a batch is gone when the next is asked for, and its memory
 * is given back at once.
 */
export async function* linesOf(text: AsyncIterable<Buffer>, passing = false): AsyncGenerator<Buffer[]> {
  let pieces: Buffer[] = [];
  let held = 0;
  for await (const chunk of text) {
    if (chunk.indexOf(newline) === -1) {
      pieces.push(chunk);
      held += chunk.length;
      if (held > maxLineBytes)
        throw new FileDefect('line-too-long', `A line is longer than ${maxLineBytes} bytes.`);
      continue;
    }
    const whole = pieces.length > 0 ? Buffer.concat([...pieces, chunk]) : chunk;
    const { lines, rest } = cut(whole);
    pieces = rest.length > 0 ? [passing ? Buffer.from(rest) : rest] : [];
    held = rest.length;
    if (whole !== chunk && passing) giveBack(chunk);
    if (lines.length > 0) yield lines;
    if (passing) giveBack(whole);
  }
  if (held > 0) yield [Buffer.concat(pieces)];
}

/** 256 KiB of text at a time: lines of thousands of samples are copied together less often. */
const inflate = { chunkSize: 256 * 1024 };

/** The text of plain gzip, or of anything that begins as gzip does. Throws what zlib throws. */
export function gunzipped(source: Readable, onBytes: LineOptions['onBytes']): AsyncIterable<Buffer> {
  if (onBytes) source.on('data', (chunk: Buffer) => onBytes(chunk.length)).pause();
  const text = createGunzip(inflate);
  // Errors of the source reach the reader through the text.
  pipeline(source, text, () => {});
  return text;
}

/** The text of BGZF, unpacked as threads do it, so that a fault is told in the same words and order. */
export const bgzfText = (source: Readable, onBytes: LineOptions['onBytes']): AsyncIterable<Buffer> =>
  inflated(blockBatches(source, onBytes));

async function textOf(
  file: GenotypeFile,
  { onBytes, requireBgzf = true, signal }: LineOptions,
): Promise<AsyncIterable<Buffer>> {
  const source = await file.open();
  signal?.addEventListener('abort', () => source.destroy(new Error('aborted')), { once: true });
  return requireBgzf ? bgzfText(source, onBytes) : gunzipped(source, onBytes);
}

/** The text of a compressed file in pieces, cut anywhere. Throws FileDefect for what is wrong with the file itself. */
export async function* readText(file: GenotypeFile, options: LineOptions = {}): AsyncGenerator<Buffer> {
  try {
    yield* await textOf(file, options);
  } catch (error) {
    throw asDefect(error);
  }
}

/**
 * The lines of a compressed text file in batches, without line ends, in constant memory. Throws FileDefect for what is
 * wrong with the file itself.
 */
export async function* readLines(file: GenotypeFile, options: LineOptions = {}): AsyncGenerator<Buffer[]> {
  try {
    yield* linesOf(await textOf(file, options), options.passing);
  } catch (error) {
    throw asDefect(error);
  }
}
