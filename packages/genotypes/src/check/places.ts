import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import { canonical } from '../vcf/chromosomes.ts';

/** Known sites that tell builds apart stand at multiples of this (build/table.ts). */
const spacing = 32;
const most = 50_000;

/** Some of the positions that a build can be told from, so that the table need be loaded only where it is asked for. */
export class SampledPlaces {
  /** Positions seen until the sample was full. */
  seen = 0;
  readonly sample: { chromosome: string; position: number }[] = [];

  add(block: RecordBlock): void {
    const record = new RecordCursor(block);
    while (this.sample.length < most && record.next()) {
      this.seen += 1;
      const { position } = record;
      if (position > 0 && position % spacing === 0)
        this.sample.push({ chromosome: canonical(record.contig), position });
    }
  }
}
