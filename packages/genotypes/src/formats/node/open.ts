import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { bcfLines, isBcf } from '../bcf/lines.ts';
import { FormatDefect } from '../defects.ts';
import { isRawExport, rawExportLines } from '../raw-export.ts';
import { openPlink } from './plink.ts';
import { plinkFileset } from './plink-files.ts';
import { sniff } from './sniff.ts';
import { textLines } from './text-lines.ts';
import type { GenotypeFormat, OpenedGenotypes, OpeningOptions } from './types.ts';
import { type ReadingOptions, unpacked } from './unpack.ts';

const zip = 'PK\x03\x04';

function unknown(name: string, head: Buffer): FormatDefect {
  if (head.toString('latin1', 0, 4) === zip)
    return new FormatDefect('not-a-vcf', `${name} is a zip archive; unpack it first.`);
  return new FormatDefect(
    'not-a-vcf',
    `${name} is neither VCF, BCF, PLINK nor a raw data export of 23andMe, AncestryDNA, MyHeritage or FTDNA.`,
  );
}

function formatOf(head: Buffer): GenotypeFormat | undefined {
  // What cannot be unpacked has no head; reading it says how it is damaged.
  if (head.length === 0 || head.toString('latin1', 0, 16).startsWith('##fileformat=VCF')) return 'VCF';
  if (isBcf(head)) return 'BCF';
  return isRawExport(head) ? 'raw data export' : undefined;
}

/** Finds out by content, not by name, what a file is. Throws FormatDefect for what nobody can read. */
export async function openGenotypes(path: string, options: OpeningOptions): Promise<OpenedGenotypes> {
  const plink = plinkFileset(path);
  if (plink) return await openPlink(plink, options);
  const { packing, head } = await sniff(path);
  const name = basename(path);
  const format = formatOf(head);
  if (!format) throw unknown(name, head);
  const read = {
    VCF: (o?: ReadingOptions) => textLines(path, packing, o),
    BCF: (o?: ReadingOptions) => bcfLines(unpacked(path, packing, o)),
    'raw data export': (o?: ReadingOptions) => rawExportLines(textLines(path, packing, o), name),
  };
  if (format === 'PLINK 1' || format === 'PLINK 2') throw unknown(name, head);
  return {
    name,
    paths: [path],
    format,
    packing,
    size: (await stat(path)).size,
    lines: read[format],
    close: async () => {},
  };
}
