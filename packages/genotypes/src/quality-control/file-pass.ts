import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import type { PanelSite } from '../types.ts';
import { canonical } from '../vcf/chromosomes.ts';
import { fixedColumns, type VcfHeader } from '../vcf/header.ts';
import { judgeAlleles } from './alleles.ts';
import { PloidyCheck, partOf } from './chromosome-x.ts';
import { ChunkSet } from './chunks.ts';
import { addFrequency, alternativeFrequency } from './frequencies.ts';
import { PanelWindow } from './panel-window.ts';
import type { ChunkResult, FrequencyGrid, QualityControlRequest, SiteCounts } from './types.ts';

/** A record that ends the job, as the servers word it. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

const nucleotide = /^[ACGTacgt]$/;
const maxMissing = 0.1;

/** A record's place and its line, where lines are kept. */
interface Place {
  contig: string;
  position: number;
  line: Uint8Array | undefined;
}

/** One file through stage C (protocol sections 11.4 to 11.6), block after block of its records. */
export class FilePass {
  readonly #file: string;
  readonly #request: QualityControlRequest;
  readonly #counts: SiteCounts;
  readonly #grid: FrequencyGrid | null;
  readonly #panelSamples: number;
  readonly #header: VcfHeader;
  readonly #parts = new Map<string, { chunks: ChunkSet; lastUsable: number }>();
  #ploidy: PloidyCheck | undefined;
  #panel: PanelWindow | undefined;

  constructor(
    file: string,
    header: VcfHeader,
    request: QualityControlRequest,
    counts: SiteCounts,
    grid: FrequencyGrid | null,
    panelSamples: number,
  ) {
    this.#file = file;
    this.#header = header;
    this.#request = request;
    this.#counts = counts;
    this.#grid = grid;
    this.#panelSamples = panelSamples;
  }

  /** `firstLine`: number of the block's first line in the file; `lines`: by number within the block. Throws RecordError. */
  async take(block: RecordBlock, firstLine: number, lines?: Uint8Array[]): Promise<void> {
    const record = new RecordCursor(block);
    for (let first = true; record.next(); first = false) {
      if (record.tabs < fixedColumns)
        throw this.#fail(
          `Line ${firstLine + record.line}: The provided VCF file is not correct tab-delimited`,
        );
      if (record.position < 0) throw this.#fail(`Line ${firstLine + record.line}: position is not a number`);
      if (first) await this.#cover(record);
      const place = { contig: record.column(0), position: record.position, line: lines?.[record.line] };
      this.#record(record, place, firstLine);
    }
    for (const { chunks } of this.#parts.values()) await chunks.drain();
    await this.#request.sinks?.drain?.();
  }

  async end(): Promise<void> {
    for (const { chunks, lastUsable } of this.#parts.values()) await chunks.end(lastUsable);
  }

  async close(): Promise<void> {
    await this.#panel?.close();
  }

  found(): { chunks: ChunkResult[]; mixed: boolean; ambiguous: boolean } {
    return {
      chunks: [...this.#parts.values()].flatMap(({ chunks }) => chunks.results),
      mixed: this.#ploidy?.mixed(this.#request.rules.mixedGenotypesChrX) ?? false,
      ambiguous: this.#ploidy?.ambiguous ?? false,
    };
  }

  /** Has the panel's sites for all of a block at hand. */
  async #cover(first: RecordCursor): Promise<void> {
    this.#panel ??= this.#openPanel(first.column(0));
    await this.#panel.cover(first.position, first.lastPosition());
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
    );
  }

  #partFor({ contig, position }: Place) {
    const chromosome = canonical(contig);
    const name = partOf(chromosome, position, this.#request.panel.build);
    const there = this.#parts.get(name);
    if (there) return there;
    const header = this.#header;
    const { rules, sinks } = this.#request;
    const chunks = new ChunkSet(name, chromosome, header.samples.length, rules, (chunk) =>
      sinks?.openChunk?.(chunk, header),
    );
    const part = { chunks, lastUsable: 0 };
    this.#parts.set(name, part);
    if (chromosome === 'X') this.#ploidy ??= new PloidyCheck(header.samples);
    return part;
  }

  #inRange({ contig, position }: Place): boolean {
    const { range } = this.#request.panel;
    return !range || range.some((r) => r.contig === contig && position >= r.start && position <= r.end);
  }

  #exclude(record: RecordCursor, place: Place, ref: string, alt: string, reason: string): void {
    const { contig: chromosome, position } = place;
    this.#request.sinks?.excluded?.({ id: record.column(2), chromosome, position, ref, alt, reason });
  }

  #record(record: RecordCursor, place: Place, firstLine: number): void {
    if (!this.#inRange(place)) return;
    const { position } = place;
    const part = this.#partFor(place);
    part.chunks.advance(position);
    const ref = record.column(3);
    const alt = record.column(4);
    if (!this.#usable(record, place, ref, alt)) return;
    part.lastUsable = position;
    if (!this.#informative(record, place, ref, alt, firstLine)) return;
    const sites = this.#panel?.at(position);
    if (!sites) return this.#typedOnly(record, place, ref, alt, part.chunks);
    this.#counts.found += 1;
    part.chunks.count(position, 'found');
    if (!this.#fits(record, place, ref, alt, sites)) return;
    this.#counts.remaining += 1;
    part.chunks.survivor(position, place.line, record.missing);
  }

  /** C1 to C3: what no step can work with. On X the splitter says "invalid" to multi-allelic sites too. */
  #usable(record: RecordCursor, place: Place, ref: string, alt: string): boolean {
    const valid = nucleotide.test(ref) && nucleotide.test(alt);
    const onX = canonical(place.contig) === 'X';
    if (alt.includes(',') && !onX) {
      this.#counts.multiallelic += 1;
      this.#exclude(record, place, ref, alt, 'Multiallelic Site');
      return false;
    }
    if (!valid) {
      this.#counts.invalidAlleles += 1;
      this.#exclude(record, place, ref, alt, 'Invalid Alleles');
      return false;
    }
    if (onX && partOf('X', place.position, this.#request.panel.build) === 'X.nonPAR')
      this.#ploidy?.add(record, this.#request.sinks?.ploidyConflict);
    return this.#unfiltered(record, place, ref, alt);
  }

  #unfiltered(record: RecordCursor, place: Place, ref: string, alt: string): boolean {
    const filter = record.column(6);
    if (filter === 'PASS' || filter === '.') return true;
    const duplicate = filter.includes('DUP');
    this.#counts[duplicate ? 'duplicates' : 'filterFlag'] += 1;
    this.#exclude(record, place, ref, alt, duplicate ? 'Filter Duplicate' : 'Filter Other');
    return false;
  }

  /** C4 and C6. */
  #informative(record: RecordCursor, place: Place, ref: string, alt: string, firstLine: number): boolean {
    const line = firstLine + record.line;
    if (record.genotype < 0) throw this.#fail(`Line ${line}: No GT field found in FORMAT column.`);
    const { samples, homRef, noCall } = record;
    if (samples !== this.#header.samples.length)
      throw this.#fail(`Line ${line}: different number of samples.`);
    if (alternativeFrequency(record) > 0.5) this.#counts.alternativeFrequency += 1;
    if (samples === 1 || homRef + noCall !== samples) return true;
    this.#counts.monomorphic += 1;
    this.#exclude(record, place, ref, alt, 'Monomorphic');
    return false;
  }

  #typedOnly(record: RecordCursor, place: Place, ref: string, alt: string, chunks: ChunkSet): void {
    const { contig: chromosome, position, line } = place;
    this.#counts.typedOnly += 1;
    chunks.count(position, 'typedOnly');
    this.#request.sinks?.typedOnly?.({ id: record.column(2), chromosome, position, ref, alt, reason: null });
    chunks.survivor(position, line, record.missing);
  }

  /** C8 to C14. */
  #fits(record: RecordCursor, place: Place, ref: string, alt: string, sites: PanelSite[]): boolean {
    const { verdict, site } = judgeAlleles(ref, alt, sites);
    const said = `Reference Panel: ${site.ref}/${site.alt}`;
    const counts = this.#counts;
    const refuse = (
      counter: 'alleleSwitch' | 'strandFlip' | 'strandFlipAndAlleleSwitch' | 'alleleMismatch',
      reason: string,
    ) => {
      counts[counter] += 1;
      this.#exclude(record, place, ref, alt, `${reason}. ${said}`);
      return false;
    };
    if (verdict === 'switch') return refuse('alleleSwitch', 'Allele switch');
    if (verdict === 'flip') return refuse('strandFlip', 'Strand flip');
    if (verdict === 'flip-and-switch')
      return refuse('strandFlipAndAlleleSwitch', 'Strand flip and Allele switch');
    if (verdict === 'mismatch') return refuse('alleleMismatch', 'Allele mismatch');
    counts[verdict === 'match' ? 'match' : 'palindromic'] += 1;
    const missing = record.noCall / record.samples;
    if (missing > maxMissing) {
      counts.lowCallRate += 1;
      this.#exclude(record, place, ref, alt, `Low call rate. Value: ${1 - missing}`);
      return false;
    }
    if (this.#grid && site.frequency !== null)
      addFrequency(this.#grid, record, site.frequency, this.#panelSamples);
    return true;
  }
}
