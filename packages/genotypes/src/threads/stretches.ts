import { RecordScanner } from '../scan/record-scanner.ts';
import { type Stretch, scanStretch } from '../scan/stretch.ts';
import { inflateBlocks } from './inflate.ts';

/** Whole BGZF blocks. */
export interface Blocks {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of all their text. */
  textLength: number;
}

/** Unpacks and scans; what a thread does. */
export class StretchScanner {
  #scanner: RecordScanner | undefined;
  #samples = -1;

  /** `samples` as the header has them. Throws FileDefect. */
  scan({ bytes, textLength }: Blocks, samples: number): Stretch {
    if (!this.#scanner || samples !== this.#samples) this.#scanner = new RecordScanner(samples);
    this.#samples = samples;
    return scanStretch(inflateBlocks(bytes, textLength), this.#scanner);
  }
}
