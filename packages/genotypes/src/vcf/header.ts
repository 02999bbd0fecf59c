import { latin1 } from '../scan/text.ts';

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
const maxCharacters = 64 * 1024 * 1024;

/** Four times what the largest biobank has; tens of millions of names would fill the memory. */
const maxSamples = 2_000_000;

const mandatory = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO'];
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** As UTF-8, which VCF asks for since 4.3; older files may be Latin-1, where every byte is a character. */
function decode(line: Uint8Array): string {
  try {
    return utf8.decode(line);
  } catch {
    return latin1(line, 0, line.length);
  }
}

function foreignText(line: Uint8Array): string | undefined {
  const [a, b] = line;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return 'The text is UTF-16, as some editors save it, and not UTF-8';
  return a === 0xef && b === 0xbb ? 'The text begins with a byte order mark' : undefined;
}

/** The first columns have fixed names; what is wrong with them in the words of htsjdk. */
function wrongColumns(columns: string[]): string | undefined {
  const wrong = mandatory.findIndex((name, i) => columns[i] !== name);
  if (wrong >= columns.length) return 'there are not enough columns present in the header line';
  const [expected, seen] =
    wrong >= 0 ? [mandatory[wrong], columns[wrong]] : ['FORMAT', columns[mandatory.length] ?? 'FORMAT'];
  if (expected === seen) return undefined;
  return `we were expecting column name '${expected}' but we saw '${seen?.slice(0, 40)}'`;
}

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
  #characters = 0;
  header: VcfHeader | undefined;

  /** True while the line belongs to the header. Throws HeaderError when it is not a VCF. */
  take(line: Uint8Array): boolean {
    if (this.header) return false;
    this.#refuse(this.#meta.length === 0 ? foreignText(line) : undefined);
    this.#characters += line.length;
    if (this.#characters > maxCharacters) throw this.#error('The header does not end');
    const text = decode(line);
    if (this.#meta.length === 0 && !text.startsWith('##fileformat=VCF'))
      throw this.#error('The first line is not ##fileformat=VCF');
    if (text.startsWith('##')) {
      if (this.#meta.push(text) > maxLines) throw this.#error('The header does not end');
      return true;
    }
    if (!text.startsWith('#CHROM\t')) throw this.#error('The header line #CHROM is missing');
    const columns = text.split('\t', fixedColumns + maxSamples + 1);
    if (columns.length > fixedColumns + maxSamples)
      throw this.#error(`The header line #CHROM has more than ${maxSamples} samples`);
    this.#refuse(wrongColumns(columns));
    this.header = { meta: this.#meta, columns, samples: columns.slice(fixedColumns) };
    return true;
  }

  #refuse(reason: string | undefined): void {
    if (reason !== undefined) throw this.#error(reason);
  }

  #error(message: string): HeaderError {
    return new HeaderError(message, this.#meta.length + 1);
  }
}
