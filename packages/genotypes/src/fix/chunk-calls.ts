import { partOf } from '../quality-control/chromosome-x.ts';
import type { Build } from '../types.ts';
import { isSnp } from './alleles.ts';
import { plainName } from './chromosomes.ts';
import { tallyOf } from './tally.ts';
import type { FixRecord } from './types.ts';

/** Chunks of imputationserver2 as it is delivered, in base pairs. */
const chunkSize = 20_000_000;
/** A variant that misses more than this share counts for nothing (rule C13 of the servers). */
const mostMissing = 0.1;

/** What a sample has in the chunk where it has least. */
export interface WorstChunk {
  /** `20:1-20000000`. */
  chunk: string;
  called: number;
  records: number;
}

interface Chunk {
  records: number;
  /** By sample. */
  called: Uint32Array;
}

/** Whether a service would count calls of this record: what it throws away whatever the panel says is left out. */
function counts(record: FixRecord): boolean {
  const { filter, ref, alt } = record;
  if (!isSnp(ref, alt) || (filter !== 'PASS' && filter !== '.')) return false;
  const { homRef, noCall, called } = tallyOf(record);
  if (noCall / called.length > mostMissing) return false;
  return called.length === 1 || homRef + noCall < called.length;
}

/** Called genotypes by chunk and sample: four bytes for each of both, and a genome has some 160 chunks. */
export class ChunkCalls {
  readonly #build: Build;
  readonly #chunks = new Map<string, Chunk>();

  constructor(build: Build | undefined) {
    // The regions of X differ by 80 kb between the builds.
    this.#build = build ?? 'hg19';
  }

  add(record: FixRecord): void {
    if (!counts(record)) return;
    const { called } = tallyOf(record);
    const chunk = this.#chunkOf(record, called.length);
    chunk.records += 1;
    for (let i = 0; i < called.length; i++) chunk.called[i] = (chunk.called[i] ?? 0) + (called[i] ?? 0);
  }

  #chunkOf({ contig, position }: FixRecord, samples: number): Chunk {
    const index = Math.floor((position - 1) / chunkSize);
    const part = partOf(plainName(contig), position, this.#build);
    const key = `${part}:${index * chunkSize + 1}-${(index + 1) * chunkSize}`;
    const there = this.#chunks.get(key);
    if (there) return there;
    const chunk = { records: 0, called: new Uint32Array(samples) };
    this.#chunks.set(key, chunk);
    return chunk;
  }

  /** The chunk where this sample has the smallest share of calls; undefined: there is none. */
  worst(sample: number): WorstChunk | undefined {
    let worst: WorstChunk | undefined;
    for (const [chunk, { records, called: all }] of this.#chunks) {
      const called = all[sample] ?? 0;
      if (!worst || called / records < worst.called / worst.records) worst = { chunk, called, records };
    }
    return worst;
  }
}
