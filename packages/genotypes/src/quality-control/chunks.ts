import type { RecordCursor } from '../scan/records.ts';
import type { ServiceRules } from '../types.ts';
import type { Chunk, ChunkResult, ChunkSink } from './types.ts';

const padded = (n: number) => String(n).padStart(10, '0');

function chunkOf(part: string, chromosome: string, index: number, size: number): Chunk {
  const start = index * size + 1;
  const end = (index + 1) * size;
  return { id: `chunk_${part}_${padded(start)}_${padded(end)}`, part, chromosome, start, end };
}

type Judged = Pick<ChunkResult, 'found' | 'typedOnly' | 'valid' | 'lowCallRateSamples'>;

/** Why a chunk is left out; null: it passes. */
export function reasonOf(
  { found, typedOnly, valid, lowCallRateSamples }: Judged,
  { overlap, minSnps }: Pick<ServiceRules, 'overlap' | 'minSnps'>,
): ChunkResult['reason'] {
  const share = found / (found + typedOnly);
  if (share < overlap) return 'overlap';
  // 0/0 is no number: it fails as too few variants, not as too little overlap.
  if (!(share >= overlap) || found < minSnps || valid < minSnps) return 'snps';
  return lowCallRateSamples > 0 ? 'call-rate' : null;
}

/** A chunk while its records pass by. */
class OpenChunk {
  readonly chunk: Chunk;
  readonly sink: ChunkSink | undefined;
  /** By sample: survivors inside without a call. */
  readonly #missing: Uint32Array;
  found = 0;
  typedOnly = 0;
  remaining = 0;
  valid = 0;
  #lacking = 0;
  #firstLacking: number | null = null;

  constructor(chunk: Chunk, samples: number, sink: ChunkSink | undefined) {
    this.chunk = chunk;
    this.sink = sink;
    this.#missing = new Uint32Array(samples);
  }

  /** A survivor at this position: inside, or in the window around. */
  survivor(position: number, line: Uint8Array | undefined, genotypes: RecordCursor): void {
    this.valid += 1;
    this.keep(position, line, genotypes);
    if (position < this.chunk.start || position > this.chunk.end) return;
    this.remaining += 1;
    for (const sample of genotypes.missing) this.#missing[sample] = (this.#missing[sample] ?? 0) + 1;
  }

  /** A record that is imputed from when the chunk passes. */
  keep(position: number, line: Uint8Array | undefined, { noCall, partlyMissing }: RecordCursor): void {
    if (line) this.sink?.write(line);
    if (noCall === 0 && !partlyMissing) return;
    this.#lacking += 1;
    this.#firstLacking ??= position;
  }

  judge(rules: ServiceRules): ChunkResult {
    const { found, typedOnly, remaining, valid } = this;
    const lowCallRateSamples =
      remaining === 0
        ? 0
        : this.#missing.filter((n) => (remaining - n) / remaining < rules.sampleCallRate).length;
    const counts = { found, typedOnly, remaining, valid, lowCallRateSamples };
    const reason = reasonOf(counts, rules);
    const incomplete = { records: this.#lacking, first: this.#firstLacking };
    return { ...this.chunk, ...counts, incomplete, passed: reason === null, reason };
  }
}

/** The chunks of one part of a chromosome, opened and closed as the records pass (protocol section 11.5). */
export class ChunkSet {
  readonly results: ChunkResult[] = [];
  readonly #open = new Map<number, OpenChunk>();
  readonly #part: string;
  readonly #chromosome: string;
  readonly #samples: number;
  readonly #rules: ServiceRules;
  readonly #makeSink: (chunk: Chunk) => ChunkSink | undefined;
  readonly #closing: Promise<void>[] = [];
  #settledFrom = 1;
  #settledTo = 0;

  constructor(
    part: string,
    chromosome: string,
    samples: number,
    rules: ServiceRules,
    makeSink: (chunk: Chunk) => ChunkSink | undefined,
  ) {
    this.#part = part;
    this.#chromosome = chromosome;
    this.#samples = samples;
    this.#rules = rules;
    this.#makeSink = makeSink;
  }

  /** Opens the chunk of this position, and those that begin within the window after it; closes what lies behind. */
  advance(position: number): void {
    if (position >= this.#settledFrom && position <= this.#settledTo) return;
    const { chunkSize, phasingWindow } = this.#rules;
    for (const [index, open] of this.#open) {
      if (position > open.chunk.end + phasingWindow) this.#close(index, open);
    }
    const last = Math.floor((position + phasingWindow - 1) / chunkSize);
    for (let index = Math.floor((position - 1) / chunkSize); index <= last; index++) this.#ensure(index);
    this.#settle(position, last);
  }

  /** From here to where the next chunk begins or ends, nothing opens or closes. */
  #settle(position: number, last: number): void {
    const { chunkSize, phasingWindow } = this.#rules;
    const opens = (last + 1) * chunkSize + 1 - phasingWindow;
    const closes = Math.min(...[...this.#open.values()].map(({ chunk }) => chunk.end + phasingWindow));
    this.#settledFrom = position;
    this.#settledTo = Math.min(opens - 1, closes, Math.ceil(position / chunkSize) * chunkSize);
  }

  #ensure(index: number): void {
    if (this.#open.has(index)) return;
    const chunk = chunkOf(this.#part, this.#chromosome, index, this.#rules.chunkSize);
    this.#open.set(index, new OpenChunk(chunk, this.#samples, this.#makeSink(chunk)));
  }

  #own(position: number): OpenChunk | undefined {
    return this.#open.get(Math.floor((position - 1) / this.#rules.chunkSize));
  }

  found(position: number): void {
    const own = this.#own(position);
    if (own) own.found += 1;
  }

  /** Kept in the chunk that it lies in, and no survivor: it counts for nothing but the overlap. */
  typedOnly(position: number, line: Uint8Array | undefined, genotypes: RecordCursor): void {
    const own = this.#own(position);
    if (!own) return;
    own.typedOnly += 1;
    own.keep(position, line, genotypes);
  }

  survivor(position: number, line: Uint8Array | undefined, genotypes: RecordCursor): void {
    for (const open of this.#open.values()) {
      if (position >= open.chunk.start - this.#rules.phasingWindow) open.survivor(position, line, genotypes);
    }
  }

  #close(index: number, open: OpenChunk): void {
    this.#open.delete(index);
    const result = open.judge(this.#rules);
    this.results.push(result);
    if (open.sink) this.#closing.push(open.sink.close(result.passed));
  }

  async drain(): Promise<void> {
    await Promise.all(this.#closing.splice(0));
    for (const { sink } of this.#open.values()) await sink?.drain();
  }

  /** At the end of the file, chunks that were only begun by their lead-in are dropped without counting. */
  async end(lastUsable: number): Promise<void> {
    for (const [index, open] of [...this.#open].sort(([a], [b]) => a - b)) {
      if (lastUsable >= open.chunk.start) {
        this.#close(index, open);
        continue;
      }
      this.#open.delete(index);
      if (open.sink) this.#closing.push(open.sink.close(false));
    }
    await this.drain();
  }

  /** The reading ended early: nothing of the open chunks is kept. */
  async abandon(): Promise<void> {
    for (const { sink } of this.#open.values()) if (sink) this.#closing.push(sink.close(false));
    this.#open.clear();
    await Promise.allSettled(this.#closing.splice(0));
  }
}
