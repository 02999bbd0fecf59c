import type { Part } from '../scan/parts.ts';
import { RecordScanner } from '../scan/record-scanner.ts';
import type { GenotypeFile } from '../types.ts';
import { HeaderReader } from '../vcf/header.ts';
import { type LineOptions, readLines } from './lines.ts';

/**
 * The records of the lines of a VCF, in one thread and constant memory; a header without records gives one part without
 * records. Throws HeaderError.
 */
export async function* recordsOf(batches: AsyncIterable<Buffer[]>): AsyncGenerator<Part> {
  const reader = new HeaderReader();
  let scanner: RecordScanner | undefined;
  let line = 1;
  for await (const batch of batches) {
    const from = reader.header ? 0 : batch.findIndex((text) => !reader.take(text));
    const { header } = reader;
    if (!header) {
      line += batch.length;
      continue;
    }
    scanner ??= new RecordScanner(header.samples.length);
    const lines = from < 0 ? [] : batch.slice(from);
    for (const text of lines) scanner.line(text, 0, text.length);
    yield { header, block: scanner.take(), firstLine: line + batch.length - lines.length, lines };
    line += batch.length;
  }
}

/** The records of a BGZF file. Throws FileDefect and HeaderError. */
export const readRecords = (file: GenotypeFile, options: LineOptions): AsyncGenerator<Part> =>
  recordsOf(readLines(file, options));
