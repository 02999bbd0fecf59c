import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import type { FileSummary } from '../types.ts';
import { isKnownChromosome, withoutPrefix } from '../vcf/chromosomes.ts';
import { fixedColumns, type VcfHeader } from '../vcf/header.ts';
import { type FilePlace, fileRefusals as refused } from './file-refusals.ts';

/** One file by the servers' rules A2 and A5 to A12, block after block of its records. */
export class FileRules {
  readonly #name: string;
  readonly #chunkSize: number;
  /** Bins that hold a record, by their size. */
  readonly #bins: Map<number, Set<number>>;
  #header: VcfHeader | undefined;
  #line = 0;
  #variants = 0;
  #contig = '';
  /** Spellings of the chromosome that came before the present one. */
  readonly #past = new Set<string>();
  #first = 0;
  #last = 0;
  #phased = true;

  /** `otherSizes`: of chunks that are counted too. */
  constructor(name: string, chunkSize: number, otherSizes: number[] = []) {
    this.#name = name;
    this.#chunkSize = chunkSize;
    this.#bins = new Map([chunkSize, ...otherSizes].map((size) => [size, new Set()]));
  }

  /** Chunks of a size that hold a record, by size. */
  get chunks(): Map<number, number> {
    return new Map([...this.#bins].map(([size, bins]) => [size, bins.size]));
  }

  /** Throws Refused. */
  take(header: VcfHeader, block: RecordBlock, firstLine: number): void {
    if (!this.#header) this.#checkHeader(header);
    const record = new RecordCursor(block);
    while (record.next()) {
      this.#line = firstLine + record.line;
      this.#record(record);
    }
    if (block.unphased) this.#phased = false;
  }

  #place(position?: number): FilePlace {
    return {
      file: this.#name,
      line: this.#line,
      ...(this.#contig && { chromosome: this.#contig }),
      ...(position !== undefined && { position }),
    };
  }

  #checkHeader(header: VcfHeader): void {
    this.#header = header;
    this.#line = header.meta.length + 1;
    const seen = new Set<string>();
    for (const name of header.columns) {
      if (seen.has(name)) throw refused.sampleDuplicate(this.#place(), name);
      seen.add(name);
    }
  }

  #record(record: RecordCursor): void {
    const { tabs, position } = record;
    if (tabs < 2) throw refused.notTabbed(this.#place());
    if (position < 0) throw refused.positionInvalid(this.#place(), record.column(1).slice(0, 40));
    this.#order(record.contig, position);
    if (tabs < fixedColumns) throw refused.noGenotypes(this.#place(position), tabs + 1);
    this.#alleles(record);
    this.#variants += 1;
    this.#last = position;
    for (const [size, bins] of this.#bins) bins.add(Math.floor((position - 1) / size));
  }

  /** As the index of the servers sees it: each spelling of a name is a contig of its own, and comes in one piece. */
  #order(contig: string, position: number): void {
    if (this.#variants === 0) {
      this.#contig = contig;
      this.#first = position;
      return;
    }
    if (contig !== this.#contig) return this.#nextContig(contig, this.#place(position));
    if (position < this.#last) throw refused.unsorted(this.#place(position), this.#last, position);
  }

  /** `chr20` after `20` is the same chromosome; the last spelling is what the build is judged by. */
  #nextContig(contig: string, place: FilePlace): void {
    if (withoutPrefix(contig) !== withoutPrefix(this.#contig))
      throw refused.twoChromosomes(place, this.#contig, contig);
    this.#past.add(this.#contig);
    if (this.#past.has(contig)) throw refused.comesBack(place, contig);
    this.#contig = contig;
  }

  #alleles(record: RecordCursor): void {
    if (!record.allelesAreSame) return;
    const { position } = record;
    throw refused.sameAlleles(this.#place(position), position, record.column(2), record.column(3));
  }

  end(): FileSummary {
    const header = this.#header;
    if (!header) throw refused.empty(this.#place());
    if (this.#variants === 0) throw refused.noRecords(this.#place());
    const chromosome = withoutPrefix(this.#contig);
    if (!isKnownChromosome(chromosome))
      throw refused.chromosomeUnknown(this.#place(), this.#contig, chromosome);
    return {
      name: this.#name,
      chromosome,
      contig: this.#contig,
      samples: header.samples,
      variants: this.#variants,
      phased: this.#phased || chromosome === 'MT',
      firstPosition: this.#first,
      lastPosition: this.#last,
      chunks: this.#bins.get(this.#chunkSize)?.size ?? 0,
    };
  }
}
