import type { GrowingNumbers } from './growing.ts';
import type { GenotypeCounts } from './records.ts';

const tab = 9;
const colon = 58;
const zero = 48;
const one = 49;
const dot = 46;

export type Missing = GrowingNumbers<Uint32Array<ArrayBuffer>>;

/**
 * Counts the genotypes of a record the way imputationserver-utils does (VCFLineParser): only `0`, `1` and `.` of the
 * GT subfield count, whatever stands between them; `./1` is called, and a genotype of three dots is called too. A last
 * column without a character is not seen. Takes every form of column; the numbers of samples without a call are added
 * to `missing`.
 *
 * @param from offset of the first sample column
 * @param index place of GT in FORMAT, from 0
 */
export function countGenotypes(
  line: Uint8Array,
  from: number,
  end: number,
  index: number,
  counts: GenotypeCounts,
  missing: Missing,
): void {
  counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.samples = counts.partlyMissing = 0;
  for (let at = from; at < end; counts.samples++) {
    for (let skip = index; skip > 0 && at < end && line[at] !== tab; at++) if (line[at] === colon) skip -= 1;
    let zeros = 0;
    let ones = 0;
    let dots = 0;
    let byte = line[at];
    while (at < end && byte !== tab && byte !== colon) {
      if (byte === zero) zeros += 1;
      else if (byte === one) ones += 1;
      else if (byte === dot) dots += 1;
      byte = line[++at];
    }
    while (at < end && line[at] !== tab) at += 1;
    at += 1;
    if (zeros === 2 || (zeros === 1 && ones === 0)) counts.homRef += 1;
    else if (ones === 2 || (ones === 1 && zeros === 0)) counts.homAlt += 1;
    else if (ones === 1 && zeros === 1) counts.het += 1;
    if (dots === 2 || (dots === 1 && zeros + ones === 0)) {
      counts.noCall += 1;
      missing.reserve(1)[missing.length++] = counts.samples;
    } else if (dots > 0) counts.partlyMissing = 1;
  }
}

/** Place of GT in FORMAT: of the first subfield whose name holds `GT`, as the servers look for it; -1: none. */
export function genotypeIndex(format: string): number {
  if (format === 'GT' || format.startsWith('GT:')) return 0;
  return format.split(':').findIndex((name) => name.includes('GT'));
}
