import { joined } from '../scan/joined.ts';
import { BlockSplitter, type Blocks, textLengthOf } from './blocks.ts';
import { FileDefect } from './defects.ts';
import { giveBack } from './give-back.ts';

/** Text that goes to a thread at once: enough to be worth a message, little enough to stay in its cache. */
const batchText = 1_500_000;
/** No block holds more text (SAM specification, section 4.1). */
const mostText = 65_536;

/** What could not be read ends the batches. */
export type Batch = Blocks | { error: unknown };

/** Adds a block to the pieces of a batch; what stands behind the last one is one piece with it, to be copied at once. */
function add(pieces: Uint8Array[], block: Uint8Array): void {
  const last = pieces.at(-1);
  if (last?.buffer === block.buffer && last.byteOffset + last.length === block.byteOffset)
    pieces[pieces.length - 1] = new Uint8Array(block.buffer, last.byteOffset, last.length + block.length);
  else pieces.push(block);
}

/**
 * Whole blocks in batches of about so much text; the first batch is a single block, to get at the header soon. `passing`:
 * the source's buffers are nobody else's, and their memory is given back.
 */
export async function* blockBatches(
  source: AsyncIterable<Uint8Array>,
  onBytes?: ((bytes: number) => void) | undefined,
  passing = false,
): AsyncGenerator<Batch> {
  const splitter = new BlockSplitter();
  const ready: Batch[] = [];
  let pieces: Uint8Array[] = [];
  let textLength = 0;
  let first = true;
  const cut = () => {
    if (textLength > 0) ready.push({ bytes: joined(pieces), textLength });
    pieces = [];
    textLength = 0;
  };
  const each = (block: Uint8Array) => {
    const length = textLengthOf(block);
    if (length > mostText)
      throw new FileDefect('vcf-damaged', `A block claims to hold ${length} bytes of text.`);
    add(pieces, block);
    textLength += length;
    if (first || textLength >= batchText) cut();
    first = false;
  };
  try {
    for await (const chunk of source) {
      onBytes?.(chunk.length);
      splitter.feed(chunk, each);
      if (passing) {
        pieces = pieces.length > 0 ? [joined(pieces)] : [];
        giveBack(chunk);
      }
      yield* ready.splice(0);
    }
    cut();
    yield* ready.splice(0);
    splitter.end();
  } catch (error) {
    cut();
    yield* ready;
    yield { error };
  }
}
