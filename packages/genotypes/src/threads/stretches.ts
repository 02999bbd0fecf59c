import { crc32 } from 'node:zlib';
import type { Blocks } from '../bgzf/blocks.ts';
import { giveBack } from '../bgzf/give-back.ts';
import { inflateBlocks } from '../bgzf/inflate.ts';
import { scanBlocks } from '../scan/packed-stretch.ts';
import { RecordScanner } from '../scan/record-scanner.ts';
import { type Stretch, scanStretch } from '../scan/stretch.ts';

export type { Blocks };

/** By way of zlib, which knows what is wrong with damaged blocks, and takes those that bgzip would not make. */
function scanUnpacked({ bytes, textLength }: Blocks, scanner: RecordScanner): Stretch {
  const text = inflateBlocks(bytes, textLength);
  const stretch = scanStretch(text, scanner);
  giveBack(text);
  return stretch;
}

/** Unpacks and scans; what a thread does. */
export class StretchScanner {
  #scanner: RecordScanner | undefined;
  #samples = -1;

  /** `samples` as the header has them; the blocks are used up. Throws FileDefect. */
  scan(blocks: Blocks, samples: number): Stretch {
    const before = samples === this.#samples ? this.#scanner : undefined;
    const scanner = before ?? new RecordScanner(samples);
    this.#samples = samples;
    // One that ends early holds records of a file that is given up.
    this.#scanner = undefined;
    const stretch = scanBlocks(blocks, scanner, crc32) ?? scanUnpacked(blocks, scanner);
    this.#scanner = scanner;
    giveBack(blocks.bytes);
    return stretch;
  }
}
