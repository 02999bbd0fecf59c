import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import { canonical } from '../vcf/chromosomes.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { PloidyCheck, partOf } from './chromosome-x.ts';
import { PanelWindow } from './panel-window.ts';
import { Part } from './part.ts';
import { parseRecord, RecordError, type VariantRecord } from './record.ts';
import { type JobTally, SiteRules } from './site-rules.ts';
import type { ChunkResult, QualityControlRequest } from './types.ts';

/** One file through stage C (protocol sections 11.4 to 11.6), block after block of its records. */
export class FilePass {
  readonly #file: string;
  readonly #header: VcfHeader;
  readonly #request: Omit<QualityControlRequest, 'files'>;
  readonly #tally: JobTally;
  readonly #rules: SiteRules;
  readonly #parts = new Map<string, Part>();
  #ploidy: PloidyCheck | undefined;
  #panel: PanelWindow | undefined;

  constructor(
    file: string,
    header: VcfHeader,
    request: Omit<QualityControlRequest, 'files'>,
    tally: JobTally,
  ) {
    this.#file = file;
    this.#header = header;
    this.#request = request;
    this.#tally = tally;
    this.#rules = new SiteRules(tally, request.sinks);
  }

  /** `firstLine`: number of the block's first line in the file; `lines`: by number within the block. Throws RecordError. */
  async take(block: RecordBlock, firstLine: number, lines?: Uint8Array[]): Promise<void> {
    const cursor = new RecordCursor(block);
    for (let first = true; cursor.next(); first = false) {
      const record = this.#parse(cursor, firstLine + cursor.line, lines?.[cursor.line]);
      this.#panel ??= this.#openPanel(record.contig);
      if (first) await this.#panel.cover(record.position, cursor.lastPosition(), cursor.positions());
      this.#record(record, cursor, this.#panel);
    }
    for (const part of this.#parts.values()) await part.drain();
    await this.#request.sinks?.drain?.();
  }

  /** After the last block. */
  async end(): Promise<{
    chunks: ChunkResult[];
    /** In the order of the sizes that were asked for. */
    others: ChunkResult[][];
    mixed: boolean;
    ambiguous: boolean;
  }> {
    const parts = [...this.#parts.values()];
    for (const part of parts) await part.end();
    for (const name of this.#ploidy?.haploid() ?? []) this.#tally.haploid.add(name);
    return {
      chunks: parts.flatMap(({ results }) => results),
      others: (this.#request.otherChunkSizes ?? []).map((_, i) =>
        parts.flatMap(({ otherResults }) => otherResults[i] ?? []),
      ),
      mixed: this.#ploidy?.mixed(this.#request.rules.mixedGenotypesChrX) ?? false,
      ambiguous: this.#ploidy?.ambiguous ?? false,
    };
  }

  /** The reading ended early: chunks begun by then are given up. */
  async abandon(): Promise<void> {
    for (const part of this.#parts.values()) await part.abandon();
  }

  async close(): Promise<void> {
    await this.#panel?.close();
  }

  /** Says with an error which file it is about. */
  #parse(cursor: RecordCursor, number: number, line: Uint8Array | undefined): VariantRecord {
    try {
      return parseRecord(cursor, number, line);
    } catch (error) {
      throw error instanceof RecordError ? this.#fail(error.message) : error;
    }
  }

  #fail(text: string): RecordError {
    return new RecordError(`Task 'Calculating QC Statistics ${this.#file}: ${text}`);
  }

  #openPanel(contig: string): PanelWindow {
    const { panel, population } = this.#request;
    const chromosome = canonical(contig);
    const sites = panel.sites(chromosome, population);
    if (sites) return new PanelWindow(sites);
    throw new RecordError(
      `Task 'Calculating QC Statistics This reference panel doesn't support chromosome ${chromosome}. File not found.`,
      'chromosome-not-in-panel',
    );
  }

  #partFor({ contig, position }: VariantRecord): Part {
    const chromosome = canonical(contig);
    const name = partOf(chromosome, position, this.#request.panel.build);
    const there = this.#parts.get(name);
    if (there) return there;
    const part = new Part(name, chromosome, this.#header, this.#request);
    this.#parts.set(name, part);
    return part;
  }

  #record(record: VariantRecord, cursor: RecordCursor, panel: PanelWindow): void {
    if (canonical(record.contig) === 'X' && !this.#fromSplit(record, cursor)) return;
    const part = this.#partFor(record);
    this.#requireGenotypes(record, cursor);
    part.advance(record.position);
    if (!this.#inRange(record) || !this.#rules.usable(record)) return;
    part.usable(record.position);
    if (!this.#rules.informative(record, cursor)) return;
    const sites = panel.at(record.position);
    if (!sites && !this.#request.panel.unknown) {
      this.#rules.typedOnly(record);
      return part.typedOnly(record, cursor);
    }
    part.found(record.position);
    if (this.#rules.survives(record, cursor, sites)) part.survivor(record, cursor);
  }

  /**
   * Chromosome X is split into its three parts before anything else is looked at: what is no single base, several
   * alternatives included, stays behind as invalid, and ploidy is checked whatever FILTER and the panel's range say.
   */
  #fromSplit(record: VariantRecord, cursor: RecordCursor): boolean {
    if (!this.#rules.valid(record)) return false;
    if (partOf('X', record.position, this.#request.panel.build) !== 'X.nonPAR') return true;
    const { haploid } = this.#tally;
    this.#ploidy ??= new PloidyCheck(this.#header.samples, haploid, this.#request.sinks?.ploidyConflict);
    this.#ploidy.add(cursor);
    return true;
  }

  /** Every record must have its genotypes, also one that is excluded for something else. */
  #requireGenotypes({ number }: VariantRecord, { genotype, samples }: RecordCursor): void {
    if (genotype < 0) throw this.#fail(`Line ${number}: No GT field found in FORMAT column.`);
    if (samples !== this.#header.samples.length)
      throw this.#fail(`Line ${number}: Line ${number}: different number of samples.`);
  }

  /** C0. A range names its contig as the file does. */
  #inRange({ contig, position }: VariantRecord): boolean {
    const { range } = this.#request.panel;
    return !range || range.some((r) => r.contig === contig && position >= r.start && position <= r.end);
  }
}
