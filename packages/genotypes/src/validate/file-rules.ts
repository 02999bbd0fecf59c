import { FileDefect } from '../bgzf/defects.ts';
import { FormatDefect } from '../formats/defects.ts';
import { type RecordBlock, RecordCursor } from '../scan/records.ts';
import type { FileSummary } from '../types.ts';
import { isKnownChromosome, withoutPrefix } from '../vcf/chromosomes.ts';
import { fixedColumns, HeaderError, type VcfHeader } from '../vcf/header.ts';
import { defectRefusal, malformed } from './defect-refusals.ts';
import { type Place, Refused, refusal } from './messages.ts';

/** Of a column that may hold anything. */
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

/** What to do with chromosomes that are well known and not taken under this name. */
const otherwise = new Map([
  ['Y', 'No service imputes chromosome Y: leave the file out.'],
  ['M', 'Name it MT (bcftools annotate --rename-chrs), or leave the file out: few panels have it.'],
]);

const refuse = (code: string, message: string, next: string, service: string, place: Place) =>
  new Refused(refusal(code, message, next, service, place));

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

  #place(position?: number): Place {
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
      if (seen.has(name)) {
        throw refuse(
          'sample-duplicate',
          `${this.#name}: two samples are called ${shown(name)}.`,
          'Rename one of them (bcftools reheader -s), or remove the second.',
          `Two individuals or more have the following ID: ${name}`,
          this.#place(),
        );
      }
      seen.add(name);
    }
  }

  #record(record: RecordCursor): void {
    const { tabs, position } = record;
    if (tabs < 2) {
      throw refuse(
        'vcf-not-tabbed',
        `${this.#name}, line ${this.#line}: the columns are not separated by tabs.`,
        'Make the file anew with a tool that writes VCF.',
        'The provided VCF file is not tab-delimited',
        this.#place(),
      );
    }
    if (position < 0) {
      const text = record.column(1).slice(0, 40);
      throw refuse(
        'vcf-position-invalid',
        `${this.#name}, line ${this.#line}: the position "${text}" is not a number.`,
        'Mend or remove that record.',
        malformed(`For input string: "${text}"`),
        this.#place(),
      );
    }
    this.#order(record.contig, position);
    if (tabs < fixedColumns) {
      throw refuse(
        'vcf-no-genotypes',
        `${this.#name} holds sites but no genotypes.`,
        'Export it with the samples.',
        `Index ${fixedColumns} out of bounds for length ${tabs + 1}`,
        this.#place(position),
      );
    }
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
    if (position < this.#last) {
      throw refuse(
        'vcf-unsorted',
        `${this.#name}, line ${this.#line}: position ${position} comes after ${this.#last}.`,
        'Sort it: bcftools sort -Oz -o sorted.vcf.gz file.vcf.gz',
        malformed(`[E::hts_idx_push] Unsorted positions on sequence: ${this.#last} followed by ${position}`),
        this.#place(position),
      );
    }
  }

  /** `chr20` after `20` is the same chromosome; the last spelling is what the build is judged by. */
  #nextContig(contig: string, place: Place): void {
    if (withoutPrefix(contig) !== withoutPrefix(this.#contig)) {
      throw refuse(
        'vcf-two-chromosomes',
        `${this.#name} holds the chromosomes ${shown(this.#contig)} and ${shown(contig)}.`,
        'Split it, one file per chromosome: bcftools view -r CHROM -Oz -o chrCHROM.vcf.gz',
        'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
        place,
      );
    }
    this.#past.add(this.#contig);
    if (this.#past.has(contig)) {
      throw refuse(
        'vcf-unsorted',
        `${this.#name}, line ${this.#line}: ${shown(contig)} comes back after another name of the chromosome.`,
        'Name the chromosome in one way (bcftools annotate --rename-chrs), then sort it (bcftools sort).',
        malformed('[E::hts_idx_push] Chromosome blocks not continuous'),
        place,
      );
    }
    this.#contig = contig;
  }

  #alleles(record: RecordCursor): void {
    if (!record.allelesAreSame) return;
    const { position } = record;
    const ref = record.column(3);
    const id = record.column(2);
    throw refuse(
      'vcf-same-alleles',
      `${this.#name}, position ${position}: reference and alternate allele are both ${ref.slice(0, 40)}.`,
      'Remove that record, or correct its alleles.',
      `The provided VCF file is malformed at variation ${shown(id)}: reference allele (${shown(ref)}) and alternate allele  (${shown(ref)}) are the same.`,
      this.#place(position),
    );
  }

  end(): FileSummary {
    const header = this.#header;
    if (!header)
      throw refuse(
        'not-a-vcf',
        `${this.#name} is empty.`,
        'Give a VCF compressed with bgzip.',
        malformed('empty file'),
        this.#place(),
      );
    if (this.#variants === 0) {
      throw refuse(
        'vcf-no-records',
        `${this.#name} has a header and no records.`,
        'Export it again; a filter may have removed everything.',
        'No genotypes found in the VCF file. It appears the file contains only the header.',
        this.#place(),
      );
    }
    const chromosome = withoutPrefix(this.#contig);
    if (!isKnownChromosome(chromosome)) {
      throw refuse(
        'chromosome-unknown',
        `${this.#name} holds "${shown(this.#contig)}", which is not among 1-22, X and MT.`,
        otherwise.get(chromosome) ??
          'Rename the chromosome (bcftools annotate --rename-chrs), or leave the file out.',
        `Invalid chromosome found: ${shown(chromosome)}`,
        this.#place(),
      );
    }
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

/** What a service would say of a file that cannot be read; undefined for an error of another kind. */
export function unreadable(error: unknown, file: string): Refused | undefined {
  if (error instanceof FileDefect) return new Refused(defectRefusal(error, file));
  // BCF, PLINK and exports of raw data are read by way of a VCF, and show only then what is wrong with them.
  if (error instanceof FormatDefect) {
    const anew = 'Make the file anew with the program that it came from.';
    return refuse(error.code, `${file}: ${error.message}`, anew, malformed(error.message), { file });
  }
  if (!(error instanceof HeaderError)) return undefined;
  const next = 'Give a VCF compressed with bgzip.';
  const place = { file, line: error.line };
  return refuse('not-a-vcf', `${file}: ${error.message}.`, next, malformed(error.message), place);
}
