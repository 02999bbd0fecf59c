import { textLines } from '../bgzf/text-lines.ts';
import type { GenotypeFile } from '../types.ts';
import type { Lifted } from './types.ts';

/** What is wrong with a chain file, with its line. */
export class ChainFileInvalid extends Error {
  override readonly name = 'ChainFileInvalid';
}

/** A line `chain ...` of the file; 0-based, half open; `q` counts from the end of its contig when reversed. */
interface ChainHeader {
  score: number;
  source: string;
  sourceEnd: number;
  target: string;
  targetSize: number;
  targetEnd: number;
  reverse: boolean;
}

/** Columns of the blocks of one contig: start, end, start in the target, and whose block it is. */
const columns = 4;

interface Contig {
  /** Sorted by start. */
  blocks: Int32Array;
  /** Largest end of a block and all before it: how far back a search must go where blocks overlap. */
  furthest: Int32Array;
}

/** Aligned blocks of two builds, by contig of the first: 16 bytes a block, 24,000 blocks for the human genome. */
export class ChainIndex {
  readonly #chains: ChainHeader[];
  readonly #contigs: Map<string, Contig>;

  constructor(chains: ChainHeader[], blocks: Map<string, number[]>) {
    this.#chains = chains;
    this.#contigs = new Map([...blocks].map(([name, rows]) => [name, sorted(rows)]));
  }

  /**
   * The base at `position` (1-based) in the other build; undefined where it has none. Where chains overlap, the one
   * with the highest score counts.
   */
  lift(contig: string, position: number): Lifted | undefined {
    const found = this.#contigs.get(contig);
    const at = position - 1;
    if (!found || at < 0) return undefined;
    const { blocks, furthest } = found;
    let best: { chain: ChainHeader; offset: number } | undefined;
    for (let i = lastStartingBy(blocks, at); i >= 0 && (furthest[i] ?? 0) > at; i--) {
      const [start = 0, end = 0, target = 0, owner = 0] = blocks.subarray(i * columns, (i + 1) * columns);
      const chain = this.#chains[owner];
      if (at >= end || !chain || (best && best.chain.score >= chain.score)) continue;
      best = { chain, offset: target + at - start };
    }
    if (!best) return undefined;
    const { target, targetSize, reverse } = best.chain;
    return { contig: target, position: reverse ? targetSize - best.offset : best.offset + 1, reverse };
  }
}

function sorted(rows: number[]): Contig {
  const order = Array.from({ length: rows.length / columns }, (_, i) => i * columns);
  order.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  const blocks = Int32Array.from(order.flatMap((from) => rows.slice(from, from + columns)));
  const furthest = new Int32Array(order.length);
  for (let i = 0, most = 0; i < furthest.length; i++) {
    most = Math.max(most, blocks[i * columns + 1] ?? 0);
    furthest[i] = most;
  }
  return { blocks, furthest };
}

/** The last block whose start is not after `at`; -1: none. */
function lastStartingBy(blocks: Int32Array, at: number): number {
  let from = 0;
  let to = blocks.length / columns;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle * columns] ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

const header =
  /^chain\s+(\d+(?:\.\d+)?)\s+(\S+)\s+\d+\s+\+\s+(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+([+-])\s+(\d+)\s+(\d+)(?:\s+\S+)?\s*$/;

/** Takes a chain file line by line. */
class ChainReader {
  readonly #chains: ChainHeader[] = [];
  readonly #blocks = new Map<string, number[]>();
  #open: ChainHeader | undefined;
  #source = 0;
  #target = 0;
  #line = 0;

  take(line: string): void {
    this.#line += 1;
    if (line.startsWith('#')) return;
    if (line.trim() === '') return this.#between();
    if (line.startsWith('chain')) this.#begin(line);
    else this.#block(line);
  }

  #wrong(what: string): ChainFileInvalid {
    return new ChainFileInvalid(`line ${this.#line}: ${what}`);
  }

  #between(): void {
    if (this.#open) throw this.#wrong('a chain ends before its last block');
  }

  #begin(line: string): void {
    this.#between();
    const found = header.exec(line);
    if (!found) throw this.#wrong('this is no header of a chain');
    const [, score, source = '', sourceStart, sourceEnd, target = '', size, strand, targetStart, targetEnd] =
      found;
    this.#source = Number(sourceStart);
    this.#target = Number(targetStart);
    this.#open = {
      score: Number(score),
      source,
      sourceEnd: Number(sourceEnd),
      target,
      targetSize: Number(size),
      targetEnd: Number(targetEnd),
      reverse: strand === '-',
    };
    this.#chains.push(this.#open);
  }

  /** `size`, then what source and target have between this block and the next; the last block has none. */
  #block(line: string): void {
    const chain = this.#open;
    const numbers = line.trim().split(/\s+/);
    if (
      !chain ||
      !(numbers.length === 1 || numbers.length === 3) ||
      !numbers.every((n) => /^\d{1,10}$/.test(n))
    )
      throw this.#wrong('this is no block of a chain');
    const [size = 0, sourceGap = 0, targetGap = 0] = numbers.map(Number);
    const rows = this.#blocks.get(chain.source) ?? [];
    rows.push(this.#source, this.#source + size, this.#target, this.#chains.length - 1);
    this.#blocks.set(chain.source, rows);
    this.#source += size + sourceGap;
    this.#target += size + targetGap;
    if (this.#source > chain.sourceEnd || this.#target > chain.targetEnd)
      throw this.#wrong('the blocks go beyond the end of their chain');
    if (numbers.length === 1) this.#end(chain);
  }

  #end(chain: ChainHeader): void {
    if (this.#source !== chain.sourceEnd || this.#target !== chain.targetEnd)
      throw this.#wrong('the blocks do not reach the end of their chain');
    this.#open = undefined;
  }

  end(): ChainIndex {
    this.#between();
    if (this.#chains.length === 0) throw new ChainFileInvalid('there is no chain in it');
    return new ChainIndex(this.#chains, this.#blocks);
  }
}

/** Reads a chain file of UCSC, plain or gzip, such as hg19ToHg38.over.chain.gz. Throws ChainFileInvalid. */
export async function readChain(file: GenotypeFile): Promise<ChainIndex> {
  const reader = new ChainReader();
  try {
    for await (const line of textLines(file)) reader.take(line);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new ChainFileInvalid(`the compressed data is damaged (${error.message})`, { cause: error });
    throw error;
  }
  return reader.end();
}
