import { FormatDefect } from '../formats/defects.ts';
import { wholeNumber } from '../vcf/columns.ts';
import { fixedColumns } from '../vcf/header.ts';
import { bytesOf, latin1 } from './text.ts';
import type { FixRecord } from './types.ts';

const tab = 9;
/** Beyond it a tabix index has no bins; the longest human chromosome is less than half as long. */
export const lastPosition = 2 ** 29 - 1;

function tabsOf(line: Uint8Array): number[] {
  const found: number[] = [];
  for (
    let at = line.indexOf(tab);
    at !== -1;
    at = found.length < fixedColumns ? line.indexOf(tab, at + 1) : -1
  )
    found.push(at);
  return found;
}

export function countColumns(samples: Uint8Array): number {
  let columns = 1;
  for (let at = 0; at < samples.length; at++) if (samples[at] === tab) columns += 1;
  return columns;
}

/**
 * A line of a VCF as a record. `where` names file and line in errors. Throws FormatDefect when the columns are not those
 * of `samples` samples.
 */
export function parseRecord(line: Uint8Array, samples: number, where: string): FixRecord {
  const found = tabsOf(line);
  if (found.length < 2)
    throw new FormatDefect('vcf-not-tabbed', `${where}: the columns are not separated by tabs.`);
  if (found.length < fixedColumns)
    throw new FormatDefect('vcf-no-genotypes', `${where}: the record has no genotypes.`);
  const column = (index: number) =>
    latin1(line, index === 0 ? 0 : (found[index - 1] ?? 0) + 1, found[index] ?? line.length);
  const position = wholeNumber(column(1));
  if (position === undefined || position > lastPosition)
    throw new FormatDefect('vcf-position-invalid', `${where}: "${column(1).slice(0, 40)}" is no position.`);
  const genotypes = line.subarray((found[fixedColumns - 1] ?? 0) + 1);
  const columns = countColumns(genotypes);
  if (columns !== samples)
    throw new FormatDefect('vcf-columns-differ', `${where}: ${columns} genotypes for ${samples} samples.`);
  return {
    contig: column(0),
    position,
    id: column(2),
    ref: column(3),
    alt: column(4),
    quality: column(5),
    filter: column(6),
    info: column(7),
    format: column(8),
    samples: genotypes,
    tally: undefined,
  };
}

/** The record as a line, with its newline. */
export function writeRecord(record: FixRecord): Uint8Array {
  const { contig, position, id, ref, alt, quality, filter, info, format, samples } = record;
  const text = `${[contig, position, id, ref, alt, quality, filter, info, format].join('\t')}\t`;
  const line = new Uint8Array(text.length + samples.length + 1);
  bytesOf(text, line);
  line.set(samples, text.length);
  line[line.length - 1] = 10;
  return line;
}
