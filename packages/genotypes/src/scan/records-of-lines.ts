import { HeaderReader } from '../vcf/header.ts';
import type { Part } from './parts.ts';
import { RecordScanner } from './record-scanner.ts';

/**
 * The records of the lines of a VCF, in one thread and constant memory; a header without records gives one part without
 * records. Throws HeaderError.
 */
export async function* recordsOf(batches: AsyncIterable<Uint8Array[]>): AsyncGenerator<Part> {
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
