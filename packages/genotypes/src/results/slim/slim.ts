import type { Readable } from 'node:stream';
import { readLines } from '../../bgzf/lines.ts';
import { IndexedVcf } from '../../bgzf/node/indexed-vcf.ts';
import { column, tabs } from '../../vcf/columns.ts';
import { fixedColumns, HeaderReader, type VcfHeader } from '../../vcf/header.ts';
import { type ResultSite, siteOfVcf } from '../quality/site.ts';
import { copyFields, type Kept, keptOf } from './fields.ts';

export interface SlimOptions {
  /** Imputed sites of a lower estimated R2 are left out; those that have no estimate stay. */
  minR2: number;
  /** Sites of a lower minor allele frequency are left out; 0-0.5. */
  minMaf: number;
  /** Fields of FORMAT that stay, e.g. `GT` and `DS`. */
  fields: readonly string[];
}

export interface SlimRequest {
  name: string;
  open(): Promise<Readable> | Readable;
  /** Where the file goes; its index beside it, as `.tbi`. */
  path: string;
  options: SlimOptions;
  signal?: AbortSignal | undefined;
  /** Compressed bytes read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

export interface SlimResult {
  /** Records that were read, and that were written. */
  before: number;
  after: number;
}

/** A result has none of the fields that were asked for. */
export class SlimFieldsMissing extends Error {
  override readonly name = 'SlimFieldsMissing';
}

const newline = 10;

const stays = ({ r2, maf }: ResultSite, { minR2, minMaf }: SlimOptions): boolean =>
  !(r2 < minR2) && !(maf < minMaf);

const formatId = /^##FORMAT=<ID=([^,>]+)/;

function headerText({ meta, columns }: VcfHeader, { minR2, minMaf, fields }: SlimOptions): string {
  const kept = meta.filter((line) => {
    const id = formatId.exec(line)?.[1];
    return id === undefined || fields.includes(id);
  });
  const note = `##imputehub_slim=min_r2=${minR2};min_maf=${minMaf};fields=${fields.join(',')}`;
  return `${[...kept, note, columns.join('\t')].join('\n')}\n`;
}

/** Records of one file on their way; remembers what was worked out of the FORMAT before. */
class Slimming {
  readonly #name: string;
  readonly #options: SlimOptions;
  #format: string | undefined;
  #kept: Kept = { format: '', keep: [], all: false };
  #room = Buffer.alloc(0);
  records = 0;

  constructor(name: string, options: SlimOptions) {
    this.#name = name;
    this.#options = options;
  }

  /** Undefined: the site is left out. The bytes are good until the next line. Throws SlimFieldsMissing, and Error for what is no record. */
  take(line: Buffer): { site: ResultSite; bytes: Uint8Array } | undefined {
    this.records += 1;
    const site = siteOfVcf(line);
    if (!site) throw new Error(`${this.#name}: record ${this.records} has no position`);
    return stays(site, this.#options) ? { site, bytes: this.#slim(line) } : undefined;
  }

  #slim(line: Buffer): Uint8Array {
    const found = tabs(line, fixedColumns);
    const [formatFrom = line.length, samplesFrom = line.length] = found.slice(fixedColumns - 2);
    const kept = this.#keptOf(column(line, found, fixedColumns - 1));
    const out = this.#roomFor(line);
    if (kept.all) {
      out[line.copy(out)] = newline;
      return out.subarray(0, line.length + 1);
    }
    let at = line.copy(out, 0, 0, formatFrom + 1);
    at += out.write(`${kept.format}\t`, at, 'latin1');
    return out.subarray(0, copyFields(line, samplesFrom + 1, kept.keep, out, at));
  }

  /** Of the line before, where it is enough. A column that held nothing becomes a dot. */
  #roomFor({ length }: Buffer): Buffer {
    if (this.#room.length < 2 * length + 2) this.#room = Buffer.allocUnsafe(3 * length + 2);
    return this.#room;
  }

  #keptOf(format: string): Kept {
    if (format === this.#format) return this.#kept;
    const kept = keptOf(format, this.#options.fields);
    if (kept.format === '')
      throw new SlimFieldsMissing(
        `${this.#name} has none of the fields ${this.#options.fields.join(', ')}; it has ${format.replaceAll(':', ', ')}.`,
      );
    this.#format = format;
    this.#kept = kept;
    return kept;
  }
}

async function copyRecords(
  { name, open, options, path, signal, onBytes }: SlimRequest,
  begun: { vcf?: IndexedVcf },
) {
  const reader = new HeaderReader();
  const slimming = new Slimming(name, options);
  for await (const batch of readLines({ name, open }, { signal, onBytes, passing: true })) {
    signal?.throwIfAborted();
    for (const line of batch) {
      if (!begun.vcf && reader.take(line)) {
        if (reader.header) begun.vcf = await IndexedVcf.create(path, headerText(reader.header, options));
        continue;
      }
      const taken = line.length > 0 ? slimming.take(line) : undefined;
      if (!taken) continue;
      const { contig, position, ref } = taken.site;
      const start = Math.max(0, position - 1);
      await begun.vcf?.write({ contig, start, end: start + ref.length }, taken.bytes);
    }
  }
  if (!begun.vcf) throw new Error(`${name} has no VCF header`);
  return { vcf: begun.vcf, before: slimming.records };
}

/**
 * Makes a smaller file of a result of imputation: sites that were imputed badly or are rare are left out, and fields of
 * FORMAT that nobody asked for. BGZF with a tabix index, in constant memory. Throws FileDefect, HeaderError,
 * SlimFieldsMissing, Error for what is no VCF, and what `signal` was aborted with.
 */
export async function slimVcf(request: SlimRequest): Promise<SlimResult> {
  const begun: { vcf?: IndexedVcf } = {};
  try {
    const { vcf, before } = await copyRecords(request, begun);
    await vcf.close();
    return { before, after: vcf.records };
  } catch (error) {
    await begun.vcf?.abandon();
    throw error;
  }
}
