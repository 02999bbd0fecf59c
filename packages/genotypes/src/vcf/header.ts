export interface VcfHeader {
  /** Every `##` line. */
  meta: string[];
  /** Columns of the `#CHROM` line. */
  columns: string[];
  samples: string[];
}

/** Columns before the first sample. */
export const fixedColumns = 9;
/** More than any panel or tool writes; a header without an end is not a VCF. */
const maxLines = 1_000_000;

/** The file does not begin as a VCF does. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
  /** Number of the line, from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Collects header lines until the `#CHROM` line. */
export class HeaderReader {
  readonly #meta: string[] = [];
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  header: VcfHeader | undefined;

  /** True while the line belongs to the header. Throws HeaderError when it is not a VCF. */
  take(line: Uint8Array): boolean {
    if (this.header) return false;
    const text = this.#decoder.decode(line);
    if (this.#meta.length === 0 && !text.startsWith('##fileformat=VCF'))
      throw this.#error('The first line is not ##fileformat=VCF');
    if (text.startsWith('##')) {
      if (this.#meta.push(text) > maxLines) throw this.#error('The header does not end');
      return true;
    }
    if (!text.startsWith('#CHROM\t')) throw this.#error('The header line #CHROM is missing');
    const columns = text.split('\t');
    this.header = { meta: this.#meta, columns, samples: columns.slice(fixedColumns) };
    return true;
  }

  #error(message: string): HeaderError {
    return new HeaderError(message, this.#meta.length + 1);
  }
}
