import type { RecordCursor } from '../scan/records.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { ChunkSet } from './chunks.ts';
import type { VariantRecord } from './record.ts';
import type { ChunkResult, QualityControlRequest } from './types.ts';

/** One part of a chromosome: its records in chunks, and the same records in chunks of other sizes. */
export class Part {
  readonly #chunks: ChunkSet;
  readonly #others: ChunkSet[];
  /** Position of the last record that is neither filtered nor of invalid alleles. */
  #lastUsable = 0;

  constructor(
    name: string,
    chromosome: string,
    header: VcfHeader,
    { rules, sinks, otherChunkSizes = [] }: Omit<QualityControlRequest, 'files'>,
  ) {
    const samples = header.samples.length;
    this.#chunks = new ChunkSet(name, chromosome, samples, rules, (chunk) =>
      sinks?.openChunk?.(chunk, header),
    );
    this.#others = otherChunkSizes.map(
      (chunkSize) => new ChunkSet(name, chromosome, samples, { ...rules, chunkSize }, () => undefined),
    );
  }

  advance(position: number): void {
    this.#chunks.advance(position);
    for (const other of this.#others) other.advance(position);
  }

  usable(position: number): void {
    this.#lastUsable = position;
  }

  found(position: number): void {
    this.#chunks.found(position);
    for (const other of this.#others) other.found(position);
  }

  typedOnly({ position, line }: VariantRecord, genotypes: RecordCursor): void {
    this.#chunks.typedOnly(position, line, genotypes);
    for (const other of this.#others) other.typedOnly(position, undefined, genotypes);
  }

  survivor({ position, line }: VariantRecord, genotypes: RecordCursor): void {
    this.#chunks.survivor(position, line, genotypes);
    for (const other of this.#others) other.survivor(position, undefined, genotypes);
  }

  /** Between batches. */
  async drain(): Promise<void> {
    await this.#chunks.drain();
  }

  async end(): Promise<void> {
    for (const set of [this.#chunks, ...this.#others]) await set.end(this.#lastUsable);
  }

  async abandon(): Promise<void> {
    await this.#chunks.abandon();
  }

  get results(): ChunkResult[] {
    return this.#chunks.results;
  }

  /** In the order of the sizes that were asked for. */
  get otherResults(): ChunkResult[][] {
    return this.#others.map(({ results }) => results);
  }
}
