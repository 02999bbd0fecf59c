import type { Part } from '../scan/parts.ts';
import { recordsOf } from '../scan/records-of-lines.ts';
import type { GenotypeFile } from '../types.ts';
import { type LineOptions, readLines } from './lines.ts';

/** The records of a BGZF file; a part is used until the next is asked for. Throws FileDefect and HeaderError. */
export const readRecords = (file: GenotypeFile, options: LineOptions): AsyncGenerator<Part> =>
  recordsOf(readLines(file, { ...options, passing: true }));
