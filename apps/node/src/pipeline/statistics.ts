import { join } from 'node:path';
import type { ExcludedSite, QualityControlReport, QualityControlSinks } from '@imputehub/genotypes';
import { Table } from './table.ts';

const siteRow = ({ id, chromosome, position, ref, alt, reason }: ExcludedSite) => [
  id,
  chromosome,
  position,
  ref,
  alt,
  ...(reason === null ? [] : [reason]),
];

const site = ['ID', 'CHROM', 'POS', 'REF', 'ALT'];
const chunk = ['CHUNK', 'SNPS', 'REFERENCE_OVERLAP', 'SAMPLES_LOW_CALL_RATE'];

/** The tables of quality control (protocol section 6.3), written as it goes on. */
export class Statistics {
  readonly #excluded: Table;
  readonly #typedOnly: Table;
  readonly #chunks: Table;
  readonly #ploidy: Table;
  readonly sinks: Omit<QualityControlSinks, 'openChunk'>;

  constructor(folder: string, signal: AbortSignal) {
    const table = (name: string, columns: string[]) => new Table(join(folder, name), columns, signal);
    this.#excluded = table('snps-excluded.txt', [...site, 'INFO']);
    this.#typedOnly = table('snps-typed-only.txt', site);
    this.#chunks = table('chunks-excluded.txt', chunk);
    this.#ploidy = table('chrX-info.txt', ['SAMPLE', 'POSITION']);
    this.sinks = {
      excluded: (found) => this.#excluded.add(siteRow(found)),
      typedOnly: (found) => this.#typedOnly.add(siteRow(found)),
      ploidyConflict: (sample, position) => this.#ploidy.add([sample, position]),
      drain: async () => {
        for (const table of this.#tables) await table.drain();
      },
    };
  }

  get #tables(): Table[] {
    return [this.#excluded, this.#typedOnly, this.#chunks, this.#ploidy];
  }

  async close({ chunks }: QualityControlReport): Promise<void> {
    for (const { id, found, typedOnly, remaining, lowCallRateSamples } of chunks.filter((c) => !c.passed))
      this.#chunks.add([id, remaining, found / (found + typedOnly), lowCallRateSamples]);
    for (const table of this.#tables) await table.close();
  }
}
