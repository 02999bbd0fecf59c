import { BlockSplitter, textLengthOf } from '../bgzf/blocks.ts';
import { damagedBlock } from '../bgzf/defects.ts';

/** A block is a whole gzip file of its own; the browser's inflater takes one at a time. */
async function inflated(block: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const text = new Blob([block]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(text).bytes().catch((cause: unknown) => {
    throw damagedBlock(cause);
  });
  if (bytes.length !== textLengthOf(block)) throw damagedBlock();
  return bytes;
}

/** The text of a BGZF file, block by block. Throws FileDefect. */
export async function* blocksText(file: Blob): AsyncGenerator<Uint8Array> {
  const splitter = new BlockSplitter();
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of file.stream()) {
    splitter.feed(chunk, (block) => void blocks.push(new Uint8Array(block)));
    for (const block of blocks.splice(0)) yield await inflated(block);
  }
  splitter.end();
}
