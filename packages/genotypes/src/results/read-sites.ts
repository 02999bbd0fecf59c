import type { Readable } from 'node:stream';
import { readLines } from '../bgzf/lines.ts';
import { HeaderReader, type VcfHeader } from '../vcf/header.ts';
import { infoTableColumns, type ResultSite, siteOfTable, siteOfVcf } from './quality/site.ts';

export interface ReadResult {
  /** Undefined: the file is a table. */
  header: VcfHeader | undefined;
  records: number;
}

export interface ReadSitesOptions {
  signal?: AbortSignal | undefined;
  /** Compressed bytes read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
  /** Insist on BGZF (default), or take plain gzip too. */
  requireBgzf?: boolean | undefined;
}

const isTable = (line: Buffer) =>
  infoTableColumns.every((name, i) => line.toString().split('\t')[i] === name);

/** What the lines of one result are, told by the first. */
class Lines {
  readonly #name: string;
  readonly #reader = new HeaderReader();
  #siteOf: ((line: Buffer) => ResultSite | undefined) | undefined;
  records = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get header(): VcfHeader | undefined {
    return this.#reader.header;
  }

  /** Undefined: the line is none of a record. */
  take(line: Buffer): ResultSite | undefined {
    if (!this.#siteOf) return this.#begin(line);
    if (this.#siteOf === siteOfVcf && this.#reader.take(line)) return undefined;
    if (line.length === 0) return undefined;
    const site = this.#siteOf(line);
    if (!site) throw new Error(`${this.#name}: record ${this.records + 1} has no position`);
    this.records += 1;
    return site;
  }

  #begin(line: Buffer): undefined {
    this.#siteOf = isTable(line) ? siteOfTable : siteOfVcf;
    if (this.#siteOf === siteOfVcf) this.#reader.take(line);
  }

  end(): ReadResult {
    if (this.#siteOf !== siteOfTable && !this.#reader.header)
      throw new Error(`${this.#name} has no VCF header`);
    return { header: this.#reader.header, records: this.records };
  }
}

/**
 * Reads a result of imputation to its end, a VCF or the table of older servers, and hands its sites over in batches and
 * in order. Constant memory. Throws FileDefect, HeaderError, or Error for what is neither.
 */
export async function readSites(
  name: string,
  open: () => Promise<Readable> | Readable,
  each: (sites: ResultSite[]) => Promise<void> | void,
  options: ReadSitesOptions = {},
): Promise<ReadResult> {
  const lines = new Lines(name);
  for await (const batch of readLines({ name, open }, { ...options, passing: true })) {
    const sites: ResultSite[] = [];
    for (const line of batch) {
      const site = lines.take(line);
      if (site) sites.push(site);
    }
    if (sites.length > 0) await each(sites);
  }
  return lines.end();
}
