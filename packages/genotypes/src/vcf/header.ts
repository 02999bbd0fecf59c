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

/** Collects header lines until the `#CHROM` line. */
export class HeaderReader {
  readonly #meta: string[] = [];
  header: VcfHeader | undefined;

  /** True while the line belongs to the header. Throws when it is not a VCF. */
  take(line: Buffer): boolean {
    if (this.header) return false;
    const text = line.toString('utf8');
    if (this.#meta.length === 0 && !text.startsWith('##fileformat=VCF'))
      throw new Error('The first line is not ##fileformat=VCF');
    if (text.startsWith('##')) {
      if (this.#meta.push(text) > maxLines) throw new Error('The header does not end');
      return true;
    }
    if (!text.startsWith('#CHROM\t')) throw new Error('The header line #CHROM is missing');
    const columns = text.split('\t');
    this.header = { meta: this.#meta, columns, samples: columns.slice(fixedColumns) };
    return true;
  }
}
