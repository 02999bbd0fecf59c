import { FileDefect } from '../bgzf/defects.ts';
import { readLines } from '../bgzf/lines.ts';
import type { FileSummary, GenotypeFile, ValidationRequest } from '../types.ts';
import { isKnownChromosome, withoutPrefix } from '../vcf/chromosomes.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';
import { fixedColumns, HeaderReader, type VcfHeader } from '../vcf/header.ts';
import { defectRefusal, malformed } from './defect-refusals.ts';
import { type Place, Refused, refusal } from './messages.ts';

const slash = 47;

const refuse = (code: string, message: string, next: string, service: string, place: Place) =>
  new Refused(refusal(code, message, next, service, place));

/** One pass over one file, by the servers' rules A2 and A5 to A12. */
class FilePass {
  readonly #name: string;
  readonly #chunkSize: number;
  readonly #reader = new HeaderReader();
  readonly #chunks = new Set<number>();
  #line = 0;
  #variants = 0;
  #contig = '';
  #first = 0;
  #last = 0;
  #phased = true;

  constructor(name: string, chunkSize: number) {
    this.#name = name;
    this.#chunkSize = chunkSize;
  }

  take(line: Buffer): void {
    this.#line += 1;
    if (this.#takeHeader(line)) this.#checkHeader();
    else if (line.length > 0) this.#record(line);
  }

  #takeHeader(line: Buffer): boolean {
    try {
      return this.#reader.take(line);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unreadable header';
      const next = 'Give a VCF compressed with bgzip.';
      throw refuse('not-a-vcf', `${this.#name}: ${reason}.`, next, malformed(reason), this.#place());
    }
  }

  #place(position?: number): Place {
    return {
      file: this.#name,
      line: this.#line,
      ...(this.#contig && { chromosome: this.#contig }),
      ...(position !== undefined && { position }),
    };
  }

  #checkHeader(): void {
    const header = this.#reader.header;
    if (!header) return;
    const seen = new Set<string>();
    for (const name of header.columns) {
      if (seen.has(name)) {
        throw refuse(
          'sample-duplicate',
          `${this.#name}: two samples are called ${name}.`,
          'Rename one of them (bcftools reheader -s), or remove the second.',
          `Two individuals or more have the following ID: ${name}`,
          this.#place(),
        );
      }
      seen.add(name);
    }
  }

  #record(line: Buffer): void {
    const found = tabs(line, fixedColumns);
    if (found.length < 2) {
      throw refuse(
        'vcf-not-tabbed',
        `${this.#name}, line ${this.#line}: the columns are not separated by tabs.`,
        'Make the file anew with a tool that writes VCF.',
        'The provided VCF file is not tab-delimited',
        this.#place(),
      );
    }
    const contig = column(line, found, 0);
    const position = wholeNumber(column(line, found, 1));
    if (position === undefined) {
      const text = column(line, found, 1).slice(0, 40);
      throw refuse(
        'vcf-position-invalid',
        `${this.#name}, line ${this.#line}: the position "${text}" is not a number.`,
        'Mend or remove that record.',
        malformed(`For input string: "${text}"`),
        this.#place(),
      );
    }
    this.#order(contig, position);
    if (found.length < fixedColumns) {
      throw refuse(
        'vcf-no-genotypes',
        `${this.#name} holds sites but no genotypes.`,
        'Export it with the samples.',
        `Index ${fixedColumns} out of bounds for length ${found.length + 1}`,
        this.#place(position),
      );
    }
    this.#alleles(line, found, position);
    this.#variants += 1;
    this.#last = position;
    this.#chunks.add(Math.floor((position - 1) / this.#chunkSize));
    if (this.#phased && line.indexOf(slash, found[fixedColumns - 1]) !== -1) this.#phased = false;
  }

  #order(contig: string, position: number): void {
    if (this.#variants === 0) {
      this.#contig = contig;
      this.#first = position;
      return;
    }
    if (contig !== this.#contig) {
      throw refuse(
        'vcf-two-chromosomes',
        `${this.#name} holds the chromosomes ${this.#contig} and ${contig}.`,
        'Split it, one file per chromosome: bcftools view -r CHROM -Oz -o chrCHROM.vcf.gz',
        'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
        this.#place(position),
      );
    }
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

  #alleles(line: Buffer, found: number[], position: number): void {
    const ref = column(line, found, 3);
    if (ref !== column(line, found, 4)) return;
    const id = column(line, found, 2);
    throw refuse(
      'vcf-same-alleles',
      `${this.#name}, position ${position}: reference and alternate allele are both ${ref.slice(0, 40)}.`,
      'Remove that record, or correct its alleles.',
      `The provided VCF file is malformed at variation ${id}: reference allele (${ref}) and alternate allele  (${ref}) are the same.`,
      this.#place(position),
    );
  }

  end(): FileSummary {
    const header: VcfHeader | undefined = this.#reader.header;
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
        `${this.#name} holds "${this.#contig}", which is not among 1-22, X and MT.`,
        'Rename the chromosome (bcftools annotate --rename-chrs), or leave the file out.',
        `Invalid chromosome found: ${chromosome}`,
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
      chunks: this.#chunks.size,
    };
  }
}

/** Reads a whole file once. Throws Refused at the first thing that a service would refuse it for. */
export async function summarise(
  file: GenotypeFile,
  request: Pick<ValidationRequest, 'rules' | 'signal' | 'onProgress'>,
): Promise<FileSummary> {
  const pass = new FilePass(file.name, request.rules.chunkSize);
  try {
    for await (const lines of readLines(file, { signal: request.signal, onBytes: request.onProgress })) {
      for (const line of lines) pass.take(line);
    }
  } catch (error) {
    if (error instanceof FileDefect) throw new Refused(defectRefusal(error, file.name));
    throw error;
  }
  return pass.end();
}
