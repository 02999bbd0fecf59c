import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import type { PanelSite } from '../types.ts';
import { canonical } from '../vcf/chromosomes.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { type AlleleVerdict, judgeAlleles } from './alleles.ts';
import { PloidyCheck, partOf } from './chromosome-x.ts';
import { ChunkSet } from './chunks.ts';
import { addFrequency, alternativeFrequency } from './frequencies.ts';
import { javaDouble } from './java-numbers.ts';
import { PanelWindow } from './panel-window.ts';
import {
  filterReason,
  hasValidAlleles,
  parseRecord,
  RecordError,
  siteOf,
  type VariantRecord,
} from './record.ts';
import type { ChunkResult, FrequencyGrid, QualityControlRequest, SiteCounts } from './types.ts';

const maxMissing = 0.1;

/** Counter and reason of what the alleles exclude a variant for (protocol rules C10 to C12). */
const alleleRefusals = {
  switch: ['alleleSwitch', 'Allele switch'],
  flip: ['strandFlip', 'Strand flip'],
  'flip-and-switch': ['strandFlipAndAlleleSwitch', 'Strand flip and Allele switch'],
  mismatch: ['alleleMismatch', 'Allele mismatch'],
} as const satisfies Partial<Record<AlleleVerdict, [keyof SiteCounts, string]>>;

/** What all files of a job share. */
export interface JobTally {
  counts: SiteCounts;
  frequencies: FrequencyGrid | null;
  /** Size of the population that the panel's frequencies come from. */
  panelSamples: number;
  /** Samples with a haploid genotype in the non-pseudo-autosomal region so far. */
  haploid: Set<string>;
}

interface Part {
  chunks: ChunkSet;
  /** The same records in chunks of other sizes. */
  others: ChunkSet[];
  lastUsable: number;
}

/** One file through stage C (protocol sections 11.4 to 11.6), block after block of its records. */
export class FilePass {
  readonly #file: string;
  readonly #header: VcfHeader;
  readonly #request: Omit<QualityControlRequest, 'files'>;
  readonly #tally: JobTally;
  readonly #counts: SiteCounts;
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
    this.#counts = tally.counts;
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
    for (const { chunks } of this.#parts.values()) await chunks.drain();
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
    for (const { chunks, others, lastUsable } of this.#parts.values())
      for (const set of [chunks, ...others]) await set.end(lastUsable);
    for (const name of this.#ploidy?.haploid() ?? []) this.#tally.haploid.add(name);
    return {
      chunks: [...this.#parts.values()].flatMap(({ chunks }) => chunks.results),
      others: (this.#request.otherChunkSizes ?? []).map((_, i) =>
        [...this.#parts.values()].flatMap(({ others }) => others[i]?.results ?? []),
      ),
      mixed: this.#ploidy?.mixed(this.#request.rules.mixedGenotypesChrX) ?? false,
      ambiguous: this.#ploidy?.ambiguous ?? false,
    };
  }

  /** The reading ended early: chunks begun by then are given up. */
  async abandon(): Promise<void> {
    for (const { chunks } of this.#parts.values()) await chunks.abandon();
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

  #partFor(record: VariantRecord): Part {
    const chromosome = canonical(record.contig);
    const name = partOf(chromosome, record.position, this.#request.panel.build);
    const there = this.#parts.get(name);
    if (there) return there;
    const header = this.#header;
    const { rules, sinks } = this.#request;
    const chunks = new ChunkSet(name, chromosome, header.samples.length, rules, (chunk) =>
      sinks?.openChunk?.(chunk, header),
    );
    const others = (this.#request.otherChunkSizes ?? []).map(
      (chunkSize) =>
        new ChunkSet(name, chromosome, header.samples.length, { ...rules, chunkSize }, () => undefined),
    );
    const part = { chunks, others, lastUsable: 0 };
    this.#parts.set(name, part);
    return part;
  }

  #record(record: VariantRecord, cursor: RecordCursor, panel: PanelWindow): void {
    if (canonical(record.contig) === 'X' && !this.#fromSplit(record, cursor)) return;
    const part = this.#partFor(record);
    this.#requireGenotypes(record, cursor);
    part.chunks.advance(record.position);
    for (const other of part.others) other.advance(record.position);
    if (!this.#inRange(record) || !this.#usable(record)) return;
    part.lastUsable = record.position;
    if (!this.#informative(record, cursor)) return;
    const { unknown } = this.#request.panel;
    const sites = panel.at(record.position);
    if (!sites && !unknown) return this.#typedOnly(record, part);
    this.#counts.found += 1;
    part.chunks.found(record.position);
    for (const other of part.others) other.found(record.position);
    if (sites ? !this.#fits(record, cursor, sites) : !this.#wellCalled(record, cursor)) return;
    this.#counts.remaining += 1;
    part.chunks.survivor(record.position, record.line, cursor.missing);
    for (const other of part.others) other.survivor(record.position, undefined, cursor.missing);
  }

  /**
   * Chromosome X is split into its three parts before anything else is looked at: what is no single base, several
   * alternatives included, stays behind as invalid, and ploidy is checked whatever FILTER and the panel's range say.
   */
  #fromSplit(record: VariantRecord, cursor: RecordCursor): boolean {
    if (!hasValidAlleles(record)) {
      this.#exclude(record, 'invalidAlleles', 'Invalid Alleles');
      return false;
    }
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

  #exclude(record: VariantRecord, counter: keyof SiteCounts, reason: string): void {
    this.#counts[counter] += 1;
    this.#request.sinks?.excluded?.(siteOf(record, reason), counter);
  }

  /** C1 to C3: what no step can work with. */
  #usable(record: VariantRecord): boolean {
    const filtered = filterReason(record);
    if (record.alt.includes(',')) this.#exclude(record, 'multiallelic', 'Multiallelic Site');
    else if (!hasValidAlleles(record)) this.#exclude(record, 'invalidAlleles', 'Invalid Alleles');
    else if (filtered === 'duplicate') this.#exclude(record, 'duplicates', 'Filter Duplicate');
    else if (filtered === 'other') this.#exclude(record, 'filterFlag', 'Filter Other');
    else return true;
    return false;
  }

  /** C4 and C6. */
  #informative(record: VariantRecord, genotypes: RecordCursor): boolean {
    const { samples, homRef, noCall } = genotypes;
    if (alternativeFrequency(genotypes) > 0.5) this.#counts.alternativeFrequency += 1;
    if (samples === 1 || homRef + noCall !== samples) return true;
    this.#exclude(record, 'monomorphic', 'Monomorphic');
    return false;
  }

  /** C7. */
  #typedOnly(record: VariantRecord, { chunks, others }: Part): void {
    this.#counts.typedOnly += 1;
    this.#request.sinks?.typedOnly?.(siteOf(record, null));
    chunks.typedOnly(record.position, record.line);
    for (const other of others) other.typedOnly(record.position, undefined);
  }

  /** C8 to C13. */
  #fits(record: VariantRecord, genotypes: RecordCursor, sites: PanelSite[]): boolean {
    const { verdict, site } = judgeAlleles(record.ref, record.alt, sites);
    if (verdict !== 'match' && verdict !== 'palindromic') {
      const [counter, reason] = alleleRefusals[verdict];
      this.#exclude(record, counter, `${reason}. Reference Panel: ${site.ref}/${site.alt}`);
      return false;
    }
    this.#counts[verdict] += 1;
    if (!this.#wellCalled(record, genotypes)) return false;
    if (site.frequency !== null) this.#frequency(record, genotypes, site.frequency);
    return true;
  }

  /** C14. */
  #frequency(record: VariantRecord, genotypes: RecordCursor, panel: number): void {
    const { frequencies, panelSamples } = this.#tally;
    if (!frequencies || !addFrequency(frequencies, genotypes, panel, panelSamples)) return;
    const study = alternativeFrequency(genotypes);
    this.#request.sinks?.deviates?.(siteOf(record, null), { study, panel });
  }

  /** C13. */
  #wellCalled(record: VariantRecord, { noCall, samples }: RecordCursor): boolean {
    const missing = noCall / samples;
    if (missing <= maxMissing) return true;
    this.#exclude(record, 'lowCallRate', `Low call rate. Value: ${javaDouble(1 - missing)}`);
    return false;
  }
}
