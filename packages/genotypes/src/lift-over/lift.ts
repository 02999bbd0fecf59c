import { readLines } from '../bgzf/lines.ts';
import type { Build, GenotypeFile } from '../types.ts';
import { withoutPrefix } from '../vcf/chromosomes.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';
import { HeaderReader, type VcfHeader } from '../vcf/header.ts';
import type { ChainIndex } from './chain.ts';
import { isOnMitochondrion, isSharedMitochondrion } from './mitochondrion.ts';
import { type Positioned, PositionSorter, type Run } from './sort.ts';
import type { Lifted } from './types.ts';

export interface LiftRequest {
  file: GenotypeFile;
  chain: ChainIndex;
  /** The build that the positions are to be of. */
  to: Build;
  /** Where parts go that memory does not hold. */
  newRun: () => Run;
  /** A line of lift-over.txt: a record that has no place in the other build. */
  dropped?: ((line: string) => void) | undefined;
  /** Awaited between batches, so that a slow disk holds the reading back. */
  drain?: (() => Promise<void>) | undefined;
  /** Bytes of records held at once; default 64 MiB. */
  maxBytes?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** As a chain file names it: with the prefix, and X not as 23. */
const inChain = (contig: string): string =>
  `chr${withoutPrefix(contig) === '23' ? 'X' : withoutPrefix(contig)}`;

const styled = (contig: string, to: Build): string => (to === 'hg38' ? contig : withoutPrefix(contig));

/** The file's own header, with the one contig that its records now have. */
function headerOf({ meta, columns }: VcfHeader, contig: string): string {
  const kept = meta.filter((line) => !line.startsWith('##contig=') && !line.startsWith('##reference='));
  return [...kept, `##contig=<ID=${contig}>`, columns.join('\t')].join('\n');
}

/** One file, record by record. */
class Lifter {
  readonly reader = new HeaderReader();
  readonly #request: LiftRequest;
  contig = '';

  constructor(request: LiftRequest) {
    this.#request = request;
  }

  /** Undefined: a line of the header, or a record without a place in the other build. */
  take(line: Buffer): Positioned | undefined {
    if (this.reader.take(line) || line.length === 0) return undefined;
    const found = tabs(line, 2);
    const contig = column(line, found, 0);
    const source = inChain(contig);
    this.contig ||= styled(source, this.#request.to);
    const at = column(line, found, 1);
    const lifted = this.#place(contig, source, wholeNumber(at) ?? 0);
    if (lifted?.contig === source) {
      const start = Buffer.from(`${styled(source, this.#request.to)}\t${lifted.position}`);
      return { position: lifted.position, line: Buffer.concat([start, line.subarray(found[1])]) };
    }
    const why = lifted ? 'On different chromosome after LiftOver' : 'LiftOver failed';
    this.#request.dropped?.(`${contig}:${at}\tLiftOver\t${why}. SNP removed.`);
    return undefined;
  }

  /** MT of b37 is hg38's; the servers lose it, as no chain names it so. */
  #place(contig: string, source: string, position: number): Lifted | undefined {
    const { chain, to } = this.#request;
    if (!isSharedMitochondrion(contig, to)) return chain.lift(source, position);
    return isOnMitochondrion(position) ? { contig: source, position, reverse: false } : undefined;
  }
}

/**
 * The lines of a file with the positions and the chromosome names of the other build, sorted again, as
 * imputationserver2 lifts (protocol section 11.3): alleles and genotypes stay as they are, so that a stretch which the
 * other build has the other way round turns up as strand flips. The base itself is lifted; the servers lift it together
 * with the next one, and so lose the last base of each block and set reversed ones one base off. In bounded memory.
 * Throws FileDefect.
 */
export async function* liftFile(request: LiftRequest): AsyncGenerator<Buffer[]> {
  const lifter = new Lifter(request);
  const sorter = new PositionSorter(request.newRun, request.maxBytes);
  for await (const lines of readLines(request.file, { signal: request.signal })) {
    const records = lines.map((line) => lifter.take(line)).filter((record) => record !== undefined);
    await sorter.add(records);
    await request.drain?.();
  }
  const { header } = lifter.reader;
  if (header) yield [Buffer.from(headerOf(header, lifter.contig))];
  yield* sorter.sorted();
}
