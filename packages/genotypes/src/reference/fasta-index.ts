import { plainName } from '../fix/chromosomes.ts';
import { FormatDefect } from '../formats/defects.ts';

/** Where a sequence lies in the text of a FASTA file. */
export interface FastaEntry {
  /** Bases. */
  length: number;
  /** Of its first base. */
  offset: number;
  /** Bases of a line. */
  lineBases: number;
  /** Bytes of a line, its end with them. */
  lineBytes: number;
}

function entryOf(line: string, name: string): [string, FastaEntry] {
  const [contig = '', ...columns] = line.split('\t');
  const [length = 0, offset = 0, lineBases = 0, lineBytes = 0] = columns.map(Number);
  const end = lineBytes - lineBases;
  const whole = columns.length >= 4 && columns.slice(0, 4).every((text) => /^\d{1,15}$/.test(text));
  if (!whole || contig === '' || lineBases === 0 || end < 1 || end > 2)
    throw new FormatDefect(
      'reference-invalid',
      `${name}: "${line.slice(0, 40)}" is no line of a FASTA index.`,
    );
  return [plainName(contig), { length, offset, lineBases, lineBytes }];
}

/** Sequences by the plain names of their chromosomes, from a FASTA index (`.fai`). Throws FormatDefect. */
export const fastaIndex = (text: string, name: string): Map<string, FastaEntry> =>
  new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => entryOf(line, name)),
  );

/** Where the base at `position` (1-based) stands in the text. */
export function offsetOf({ offset, lineBases, lineBytes }: FastaEntry, position: number): number {
  const at = position - 1;
  return offset + Math.floor(at / lineBases) * lineBytes + (at % lineBases);
}
