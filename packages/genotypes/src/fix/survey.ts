import { FormatDefect } from '../formats/defects.ts';
import { HeaderReader, type VcfHeader } from '../vcf/header.ts';
import { comparePlaces, type Place } from './chromosomes.ts';
import type { ChunkCalls } from './chunk-calls.ts';
import { parseRecord } from './record.ts';
import { tallyOf } from './tally.ts';
import type { FixRecord } from './types.ts';

/** Lines of a VCF in batches, without line ends. */
export type Lines = AsyncIterable<Uint8Array[]>;

export interface Survey {
  header: VcfHeader;
  records: number;
  /** Contigs with their numbers of records, in the order of their first. */
  contigs: Map<string, number>;
  first: Place;
  last: Place;
  /** By chromosome and position throughout. */
  inOrder: boolean;
  /** Formats that are not GT alone, and whether there is any INFO. */
  more: boolean;
  /** Called genotypes by sample; empty when not asked for. */
  called: Uint32Array;
  /** By chunk too; undefined when not asked for. */
  chunks: ChunkCalls | undefined;
}

/** The header of a VCF, and its records in batches. Throws FormatDefect for what is no VCF. */
export async function* recordsOf(
  lines: Lines,
  name: string,
  onHeader?: (header: VcfHeader) => void,
): AsyncGenerator<FixRecord[]> {
  const reader = new HeaderReader();
  let number = 0;
  for await (const batch of lines) {
    const records: FixRecord[] = [];
    for (const line of batch) {
      number += 1;
      if (!reader.header) takeHeader(reader, line, name, onHeader);
      else if (line.length > 0)
        records.push(parseRecord(line, reader.header.samples.length, `${name}, line ${number}`));
    }
    if (records.length > 0) yield records;
  }
  if (!reader.header) throw new FormatDefect('not-a-vcf', `${name}: the header line #CHROM is missing.`);
}

function takeHeader(
  reader: HeaderReader,
  line: Uint8Array,
  name: string,
  onHeader?: (header: VcfHeader) => void,
): void {
  try {
    reader.take(line);
  } catch (error) {
    throw new FormatDefect('not-a-vcf', `${name}: ${error instanceof Error ? error.message : error}.`);
  }
  if (!reader.header) return;
  if (reader.header.samples.length === 0)
    throw new FormatDefect('vcf-no-genotypes', `${name} holds sites but no genotypes.`);
  onHeader?.(reader.header);
}

interface SurveyOptions {
  /** The name a contig will have. */
  nameOf: (contig: string) => string;
  countCalls: boolean;
  /** Told of every record. */
  chunkCalls: ChunkCalls | undefined;
  onRecord?: (record: FixRecord) => void;
}

class Surveyor {
  readonly #nameOf: (contig: string) => string;
  readonly #countCalls: boolean;
  header: VcfHeader | undefined;
  #records = 0;
  readonly #contigs = new Map<string, number>();
  #first: Place | undefined;
  #last: Place | undefined;
  #inOrder = true;
  #more = false;
  #called = new Uint32Array(0);
  readonly #chunks: ChunkCalls | undefined;

  constructor({ nameOf, countCalls, chunkCalls }: SurveyOptions) {
    this.#nameOf = nameOf;
    this.#countCalls = countCalls;
    this.#chunks = chunkCalls;
  }

  add(record: FixRecord): void {
    const place = { contig: this.#nameOf(record.contig), position: record.position };
    if (this.#last && comparePlaces(this.#last, place) > 0) this.#inOrder = false;
    this.#first ??= place;
    this.#last = place;
    this.#records += 1;
    this.#more ||= record.format !== 'GT' || record.info !== '.';
    this.#contigs.set(record.contig, (this.#contigs.get(record.contig) ?? 0) + 1);
    if (this.#countCalls) this.#count(record);
    this.#chunks?.add(record);
  }

  #count(record: FixRecord): void {
    const { called } = tallyOf(record);
    if (this.#called.length === 0) this.#called = new Uint32Array(called.length);
    for (let i = 0; i < called.length; i++) this.#called[i] = (this.#called[i] ?? 0) + (called[i] ?? 0);
  }

  end(name: string): Survey {
    if (!this.header || !this.#first || !this.#last)
      throw new FormatDefect('vcf-no-records', `${name} has a header and no records.`);
    return {
      header: this.header,
      records: this.#records,
      contigs: this.#contigs,
      first: this.#first,
      last: this.#last,
      inOrder: this.#inOrder,
      more: this.#more,
      called: this.#called,
      chunks: this.#chunks,
    };
  }
}

/**
 * Reads a file through before anything is changed: what is damaged is found before anything is written, and what is in
 * order need not be sorted.
 */
export async function survey(lines: Lines, name: string, options: SurveyOptions): Promise<Survey> {
  const surveyor = new Surveyor(options);
  const records = recordsOf(lines, name, (header) => {
    surveyor.header = header;
  });
  for await (const batch of records) {
    for (const record of batch) {
      surveyor.add(record);
      options.onRecord?.(record);
    }
  }
  return surveyor.end(name);
}
