import type { Blocks } from '../bgzf/batches.ts';
import { giveBack } from '../bgzf/give-back.ts';
import { inflateBlocks } from '../bgzf/inflate.ts';
import { RecordScanner } from '../scan/record-scanner.ts';
import { type Stretch, scanStretch } from '../scan/stretch.ts';

export type { Blocks };

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
    giveBack(text);
    return stretch;
  }
}
