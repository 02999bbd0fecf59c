import type { TextCode } from '../check/report/texts.ts';
import { bcfLines, isBcf } from '../formats/bcf/lines.ts';
import { FormatDefect } from '../formats/defects.ts';
import { isRawExport, rawExportLines } from '../formats/raw-export.ts';
import type { Part } from '../scan/parts.ts';
import { recordsOf } from '../scan/records-of-lines.ts';
import { latin1 } from '../scan/text.ts';
import type { ReadingOptions } from './chunks.ts';
import { linesOf } from './lines.ts';
import { recordsOfText } from './records.ts';
import { sniff } from './sniff.ts';
import { type Packing, textOf } from './text.ts';

type Format = 'VCF' | 'BCF' | 'raw data export';

/** A file that a person chose, as the VCF that it is or makes. */
export interface OpenedBlob {
  name: string;
  format: Format;
  /** Bytes that one reading goes through. */
  size: number;
  /** Why no service takes it as it is. */
  refused: TextCode | undefined;
  records(options?: ReadingOptions): AsyncIterable<Part>;
  /** For mending: lines of a VCF. */
  lines(options?: ReadingOptions): AsyncIterable<Uint8Array[]>;
}

/** PLINK data needs plink2, which no browser has. */
export const isPlinkName = (name: string): boolean => /\.(bed|bim|fam|pgen|psam|pvar(\.zst)?)$/i.test(name);

function formatOf(head: Uint8Array, name: string): Format {
  // What cannot be unpacked has no head; reading it says how it is damaged.
  if (head.length === 0 || latin1(head, 0, 16).startsWith('##fileformat=VCF')) return 'VCF';
  if (isBcf(head)) return 'BCF';
  if (isRawExport(head)) return 'raw data export';
  if (latin1(head, 0, 4) === 'PK\x03\x04')
    throw new FormatDefect('not-a-vcf', `${name} is a zip archive; unpack it first.`);
  throw new FormatDefect(
    'not-a-vcf',
    `${name} is neither VCF, BCF nor a raw data export of 23andMe, AncestryDNA, MyHeritage or FTDNA.`,
  );
}

function refusedAs(format: Format, packing: Packing, size: number): TextCode | undefined {
  if (size === 0) return undefined;
  if (format !== 'VCF') return 'format-not-taken';
  return packing === 'bgzf' ? undefined : packing === 'gzip' ? 'not-bgzf' : 'vcf-not-compressed';
}

/** Finds out by content, not by name, what a file is. Throws FormatDefect for what nobody can read. */
export async function openBlob(name: string, file: Blob): Promise<OpenedBlob> {
  const { packing, head } = await sniff(file);
  const format = formatOf(head, name);
  const text = (options?: ReadingOptions) => textOf(file, packing, options);
  const lines = {
    VCF: (options?: ReadingOptions) => linesOf(text(options)),
    BCF: (options?: ReadingOptions) => bcfLines(text(options)),
    'raw data export': (options?: ReadingOptions) => rawExportLines(linesOf(text(options)), name),
  }[format];
  return {
    ...{ name, format, lines, size: file.size },
    refused: refusedAs(format, packing, file.size),
    records: (options) => (format === 'VCF' ? recordsOfText(text(options)) : recordsOf(lines(options))),
  };
}
