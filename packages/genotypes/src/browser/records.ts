import { Beginning } from '../scan/beginning.ts';
import type { Joiner } from '../scan/joiner.ts';
import type { Part } from '../scan/parts.ts';
import { RecordScanner } from '../scan/record-scanner.ts';
import { scanStretch } from '../scan/stretch.ts';
import type { ReadingOptions } from './chunks.ts';
import { textOf } from './text.ts';

/** The records of the text of a VCF, in constant memory. Throws FileDefect and HeaderError. */
export async function* recordsOfText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const beginning = new Beginning();
  let joiner: Joiner | undefined;
  let scanner: RecordScanner | undefined;
  for await (const text of pieces) {
    if (!joiner) {
      joiner = yield* beginning.take(text);
      continue;
    }
    scanner ??= new RecordScanner(joiner.samples);
    yield* joiner.take(scanStretch(text, scanner));
  }
  if (!joiner) return yield* beginning.end();
  yield* joiner.end();
}

/** The records of a BGZF file that a person chose. Throws FileDefect and HeaderError. */
export const blobRecords = (file: Blob, options?: ReadingOptions): AsyncGenerator<Part> =>
  recordsOfText(textOf(file, 'bgzf', options));
