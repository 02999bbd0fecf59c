import { BlockSplitter, textLengthOf } from '../bgzf/blocks.ts';
import { damagedBlock, FileDefect } from '../bgzf/defects.ts';
import { chunksOf, type ReadingOptions } from './chunks.ts';
import { membersText, textAfter } from './members.ts';

export type Packing = 'plain' | 'gzip' | 'bgzf';

/** A block is a whole gzip file of its own; the browser's inflater takes one at a time. */
async function inflated(block: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const text = new Blob([block]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(text).arrayBuffer().catch((cause: unknown) => {
    throw damagedBlock(cause);
  });
  if (bytes.byteLength !== textLengthOf(block)) throw damagedBlock();
  return new Uint8Array(bytes);
}

/** Blocks that are inflated at once: the browser does it on other threads. */
const ahead = 4;

/** The texts of blocks in their order, some of them under way. */
async function* inInflation(blocks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const underWay: Promise<Uint8Array>[] = [];
  try {
    for await (const block of blocks) {
      const text = inflated(block);
      // It is waited for in its turn; till then nobody need be told.
      text.catch(() => {});
      underWay.push(text);
      const first = underWay.length > ahead ? underWay.shift() : undefined;
      if (first) yield await first;
    }
  } catch (error) {
    // What stands before the fault is read before it is told.
    for (const text of underWay.splice(0)) yield await text;
    throw error;
  }
  for (const text of underWay) yield await text;
}

async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  whole: boolean,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const splitter = new BlockSplitter();
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) {
    splitter.feed(chunk, (block) => void blocks.push(new Uint8Array(block)));
    yield* blocks.splice(0);
  }
  if (whole) splitter.end();
}

/** The text of a BGZF file, block by block; of a part of one, where it is not `whole`. Throws FileDefect. */
export const blocksText = (chunks: AsyncIterable<Uint8Array>, whole = true): AsyncGenerator<Uint8Array> =>
  inInflation(blocksOf(chunks, whole));

const damagedGzip = (cause: unknown): FileDefect =>
  new FileDefect('vcf-damaged', 'The compressed data is damaged or cut off.', cause);

async function* gzipText(file: Blob, options: ReadingOptions): AsyncGenerator<Uint8Array> {
  const { signal, onBytes } = options;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      onBytes?.(chunk.length);
      controller.enqueue(chunk);
    },
  });
  const text = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  let given = 0;
  try {
    for await (const piece of chunksOf(text, { signal })) {
      given += piece.length;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield* restOfMembers(file, given, options);
  }
}

/** What one inflater does not take: several members, or damage. */
async function* restOfMembers(file: Blob, given: number, { signal }: ReadingOptions) {
  try {
    yield* textAfter(membersText(file, { signal }), given);
  } catch (error) {
    throw error instanceof TypeError ? damagedGzip(error) : error;
  }
}

async function* notEmpty(text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let any = false;
  for await (const piece of text) {
    any ||= piece.length > 0;
    yield piece;
  }
  if (!any) throw new FileDefect('file-empty', 'The file holds nothing.');
}

const readers: Record<Packing, (file: Blob, options: ReadingOptions) => AsyncIterable<Uint8Array>> = {
  plain: (file, options) => notEmpty(chunksOf(file.stream(), options)),
  gzip: (file, options) => notEmpty(gzipText(file, options)),
  bgzf: (file, options) => blocksText(chunksOf(file.stream(), options)),
};

/** The text of a file that a person chose, in constant memory. Throws FileDefect. */
export const textOf = (
  file: Blob,
  packing: Packing,
  options: ReadingOptions = {},
): AsyncIterable<Uint8Array> => readers[packing](file, options);
