import { linesOf } from '../../bgzf/lines.ts';
import type { Sniffed } from './sniff.ts';
import { type ReadingOptions, unpacked } from './unpack.ts';

/** The lines of a text file, plain or packed, in constant memory. Throws FileDefect for what is cut off or damaged. */
export const textLines = (
  path: string,
  packing: Sniffed['packing'],
  options: ReadingOptions = {},
): AsyncGenerator<Buffer[]> => linesOf(unpacked(path, packing, options));
