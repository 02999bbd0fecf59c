import { readLines } from '../bgzf/lines.ts';
import type { GenotypeFile } from '../types.ts';
import { canonical } from '../vcf/chromosomes.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';
import { fixedColumns, HeaderReader, type VcfHeader } from '../vcf/header.ts';
import { judgeAlleles } from './alleles.ts';
import { PloidyCheck, partOf } from './chromosome-x.ts';
import { ChunkSet } from './chunks.ts';
import { addFrequency } from './frequencies.ts';
import { alternativeFrequency, countGenotypes, type GenotypeCounts, genotypeIndex } from './genotypes.ts';
import { PanelWindow } from './panel-window.ts';
import type { ChunkResult, FrequencyGrid, QualityControlRequest, SiteCounts } from './types.ts';

/** A record that ends the job, as the servers word it. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

const nucleotide = /^[ACGTacgt]$/;
const maxMissing = 0.1;

interface Record {
  line: Buffer;
  contig: string;
  position: number;
  /** Offset of the first sample column. */
  samplesFrom: number;
  tabs: number[];
}

/** One file through stage C (protocol sections 11.4 to 11.6). */
export class FilePass {
  readonly #file: GenotypeFile;
  readonly #request: QualityControlRequest;
  readonly #counts: SiteCounts;
  readonly #grid: FrequencyGrid | null;
  readonly #panelSamples: number;
  readonly #reader = new HeaderReader();
  readonly #parts = new Map<string, { chunks: ChunkSet; lastUsable: number }>();
  readonly #genotypes: GenotypeCounts = { samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0 };
  #called = new Uint8Array(0);
  #ploidy: PloidyCheck | undefined;
  #panel: PanelWindow | undefined;
  #line = 0;

  constructor(
    file: GenotypeFile,
    request: QualityControlRequest,
    counts: SiteCounts,
    grid: FrequencyGrid | null,
    panelSamples: number,
  ) {
    this.#file = file;
    this.#request = request;
    this.#counts = counts;
    this.#grid = grid;
    this.#panelSamples = panelSamples;
  }

  /** Reads the file through. Throws RecordError, or FileDefect. */
  async run(): Promise<{ chunks: ChunkResult[]; mixed: boolean; ambiguous: boolean }> {
    const { signal, onProgress, sinks } = this.#request;
    try {
      for await (const lines of readLines(this.#file, { signal, onBytes: onProgress })) {
        await this.#batch(lines);
        for (const { chunks } of this.#parts.values()) await chunks.drain();
        await sinks?.drain?.();
      }
      for (const { chunks, lastUsable } of this.#parts.values()) await chunks.end(lastUsable);
    } finally {
      await this.#panel?.close();
    }
    return {
      chunks: [...this.#parts.values()].flatMap(({ chunks }) => chunks.results),
      mixed: this.#ploidy?.mixed(this.#request.rules.mixedGenotypesChrX) ?? false,
      ambiguous: this.#ploidy?.ambiguous ?? false,
    };
  }

  async #batch(lines: Buffer[]): Promise<void> {
    const records: Record[] = [];
    for (const line of lines) {
      this.#line += 1;
      if (this.#reader.take(line) || line.length === 0) continue;
      records.push(this.#parse(line));
    }
    const [first] = records;
    const last = records.at(-1);
    if (!first || !last) return;
    this.#panel ??= this.#openPanel(first.contig);
    await this.#panel.cover(first.position, last.position);
    for (const record of records) this.#record(record, this.#panel);
  }

  #fail(text: string): RecordError {
    return new RecordError(`Task 'Calculating QC Statistics ${this.#file.name}: ${text}`);
  }

  #parse(line: Buffer): Record {
    const found = tabs(line, fixedColumns);
    if (found.length < fixedColumns)
      throw this.#fail(`Line ${this.#line}: The provided VCF file is not correct tab-delimited`);
    const position = wholeNumber(column(line, found, 1));
    if (position === undefined) throw this.#fail(`Line ${this.#line}: position is not a number`);
    return {
      line,
      contig: column(line, found, 0),
      position,
      tabs: found,
      samplesFrom: (found[fixedColumns - 1] ?? 0) + 1,
    };
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

  #header(): VcfHeader {
    const { header } = this.#reader;
    if (!header) throw this.#fail('the header line #CHROM is missing');
    return header;
  }

  #partFor(record: Record) {
    const chromosome = canonical(record.contig);
    const name = partOf(chromosome, record.position, this.#request.panel.build);
    const there = this.#parts.get(name);
    if (there) return there;
    const header = this.#header();
    const { rules, sinks } = this.#request;
    const chunks = new ChunkSet(name, chromosome, header.samples.length, rules, (chunk) =>
      sinks?.openChunk?.(chunk, header),
    );
    const part = { chunks, lastUsable: 0 };
    this.#parts.set(name, part);
    if (this.#called.length === 0) this.#called = new Uint8Array(header.samples.length);
    if (chromosome === 'X') this.#ploidy ??= new PloidyCheck(header.samples);
    return part;
  }

  #inRange({ contig, position }: Record): boolean {
    const { range } = this.#request.panel;
    return !range || range.some((r) => r.contig === contig && position >= r.start && position <= r.end);
  }

  #exclude(record: Record, ref: string, alt: string, reason: string): void {
    const id = column(record.line, record.tabs, 2);
    this.#request.sinks?.excluded?.({
      id,
      chromosome: record.contig,
      position: record.position,
      ref,
      alt,
      reason,
    });
  }

  #record(record: Record, panel: PanelWindow): void {
    if (!this.#inRange(record)) return;
    const part = this.#partFor(record);
    part.chunks.advance(record.position);
    const ref = column(record.line, record.tabs, 3);
    const alt = column(record.line, record.tabs, 4);
    if (!this.#usable(record, ref, alt)) return;
    part.lastUsable = record.position;
    if (!this.#informative(record, ref, alt)) return;
    const sites = panel.at(record.position);
    if (!sites) return this.#typedOnly(record, ref, alt, part.chunks);
    this.#counts.found += 1;
    part.chunks.count(record.position, 'found');
    if (!this.#fits(record, ref, alt, sites)) return;
    this.#counts.remaining += 1;
    part.chunks.survivor(record.position, record.line, this.#called);
  }

  /** C1 to C3: what no step can work with. On X the splitter says "invalid" to multi-allelic sites too. */
  #usable(record: Record, ref: string, alt: string): boolean {
    const valid = nucleotide.test(ref) && nucleotide.test(alt);
    const onX = canonical(record.contig) === 'X';
    if (alt.includes(',') && !onX) {
      this.#counts.multiallelic += 1;
      this.#exclude(record, ref, alt, 'Multiallelic Site');
      return false;
    }
    if (!valid) {
      this.#counts.invalidAlleles += 1;
      this.#exclude(record, ref, alt, 'Invalid Alleles');
      return false;
    }
    if (onX && partOf('X', record.position, this.#request.panel.build) === 'X.nonPAR') {
      this.#ploidy?.add(
        record.line,
        record.samplesFrom,
        record.position,
        this.#request.sinks?.ploidyConflict,
      );
    }
    return this.#unfiltered(record, ref, alt);
  }

  #unfiltered(record: Record, ref: string, alt: string): boolean {
    const filter = column(record.line, record.tabs, 6);
    if (filter === 'PASS' || filter === '.') return true;
    const duplicate = filter.includes('DUP');
    this.#counts[duplicate ? 'duplicates' : 'filterFlag'] += 1;
    this.#exclude(record, ref, alt, duplicate ? 'Filter Duplicate' : 'Filter Other');
    return false;
  }

  /** C4 and C6. */
  #informative(record: Record, ref: string, alt: string): boolean {
    const index = genotypeIndex(column(record.line, record.tabs, 8));
    if (index < 0) throw this.#fail(`Line ${this.#line}: No GT field found in FORMAT column.`);
    countGenotypes(record.line, record.samplesFrom, index, this.#genotypes, this.#called);
    const { samples, homRef, noCall } = this.#genotypes;
    if (samples !== this.#called.length) throw this.#fail(`Line ${this.#line}: different number of samples.`);
    if (alternativeFrequency(this.#genotypes) > 0.5) this.#counts.alternativeFrequency += 1;
    if (samples === 1 || homRef + noCall !== samples) return true;
    this.#counts.monomorphic += 1;
    this.#exclude(record, ref, alt, 'Monomorphic');
    return false;
  }

  #typedOnly(record: Record, ref: string, alt: string, chunks: ChunkSet): void {
    this.#counts.typedOnly += 1;
    chunks.count(record.position, 'typedOnly');
    const id = column(record.line, record.tabs, 2);
    this.#request.sinks?.typedOnly?.({
      id,
      chromosome: record.contig,
      position: record.position,
      ref,
      alt,
      reason: null,
    });
    chunks.survivor(record.position, record.line, this.#called);
  }

  /** C8 to C14. */
  #fits(record: Record, ref: string, alt: string, sites: Parameters<typeof judgeAlleles>[2]): boolean {
    const { verdict, site } = judgeAlleles(ref, alt, sites);
    const said = `Reference Panel: ${site.ref}/${site.alt}`;
    const counts = this.#counts;
    const refuse = (
      counter: 'alleleSwitch' | 'strandFlip' | 'strandFlipAndAlleleSwitch' | 'alleleMismatch',
      reason: string,
    ) => {
      counts[counter] += 1;
      this.#exclude(record, ref, alt, `${reason}. ${said}`);
      return false;
    };
    if (verdict === 'switch') return refuse('alleleSwitch', 'Allele switch');
    if (verdict === 'flip') return refuse('strandFlip', 'Strand flip');
    if (verdict === 'flip-and-switch')
      return refuse('strandFlipAndAlleleSwitch', 'Strand flip and Allele switch');
    if (verdict === 'mismatch') return refuse('alleleMismatch', 'Allele mismatch');
    counts[verdict === 'match' ? 'match' : 'palindromic'] += 1;
    const missing = this.#genotypes.noCall / this.#genotypes.samples;
    if (missing > maxMissing) {
      counts.lowCallRate += 1;
      this.#exclude(record, ref, alt, `Low call rate. Value: ${1 - missing}`);
      return false;
    }
    if (this.#grid && site.frequency !== null)
      addFrequency(this.#grid, this.#genotypes, site.frequency, this.#panelSamples);
    return true;
  }
}
