import type { Blocks } from '../bgzf/batches.ts';
import { inflateBlocks } from '../bgzf/inflate.ts';
import { RecordScanner } from '../scan/record-scanner.ts';
import { type Stretch, scanStretch } from '../scan/stretch.ts';

export type { Blocks };

/**
 * Gives memory back now. Left to the garbage collector, hundreds of texts of 1.5 MB make it run often, and each takes
 * new pages from the system: together a third of the time of a check. A text of less than 4 kB shares its memory with
 * other buffers of Node's pool, and stays.
 */
function release(text: Buffer): void {
  const own = text.buffer.byteLength <= text.length + 1;
  if (own && text.buffer instanceof ArrayBuffer) text.buffer.transfer(0);
}

/** Unpacks and scans; what a thread does. */
export class StretchScanner {
  #scanner: RecordScanner | undefined;
  #samples = -1;

  /** `samples` as the header has them. Throws FileDefect. */
  scan({ bytes, textLength }: Blocks, samples: number): Stretch {
    if (!this.#scanner || samples !== this.#samples) this.#scanner = new RecordScanner(samples);
    this.#samples = samples;
    const text = inflateBlocks(bytes, textLength);
    const stretch = scanStretch(text, this.#scanner);
    release(text);
    return stretch;
  }
}
