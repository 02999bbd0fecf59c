import { readRecords } from '../../bgzf/read-records.ts';
import { alternativeFrequency } from '../../quality-control/frequencies.ts';
import { RecordCursor } from '../../scan/records.ts';
import type { GenotypeFile, PanelSite } from '../../types.ts';

/** The contig of a file's first record; undefined: it has none. Throws FileDefect and HeaderError. */
export async function firstContig(file: GenotypeFile): Promise<string | undefined> {
  for await (const { block } of readRecords(file, { requireBgzf: false })) {
    const cursor = new RecordCursor(block);
    if (cursor.next()) return cursor.contig;
  }
  return undefined;
}

/**
 * The sites of a file of genotypes with the frequency of the alternative allele among its samples, in its order and in
 * constant memory. Throws FileDefect and HeaderError.
 */
export async function* frequenciesOf(file: GenotypeFile, signal?: AbortSignal): AsyncGenerator<PanelSite[]> {
  for await (const { block } of readRecords(file, { requireBgzf: false, signal })) {
    const sites: PanelSite[] = [];
    const cursor = new RecordCursor(block);
    while (cursor.next()) {
      const { position, samples, noCall } = cursor;
      const frequency = samples > noCall ? alternativeFrequency(cursor) : null;
      sites.push({ position, ref: cursor.column(3), alt: cursor.column(4), frequency });
    }
    yield sites;
  }
}
