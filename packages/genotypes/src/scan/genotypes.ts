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
 * GT subfield count; `./1` is called. GT stands first in every FORMAT that bcftools or plink writes; `index` says
 * where it stands here. Takes every form of column; the numbers of samples without a call are added to `missing`.
 *
 * @param from offset of the first sample column
 */
export function countGenotypes(
  line: Uint8Array,
  from: number,
  end: number,
  index: number,
  counts: GenotypeCounts,
  missing: Missing,
): void {
  counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.samples = 0;
  for (let at = from; at <= end; counts.samples++) {
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
    if (zeros === 1 && ones === 1) counts.het += 1;
    else if (zeros > 0 && ones === 0) counts.homRef += 1;
    else if (ones > 0 && zeros === 0) counts.homAlt += 1;
    else if (zeros === 0 && ones === 0 && dots > 0) {
      counts.noCall += 1;
      missing.reserve(1)[missing.length++] = counts.samples;
    }
  }
}

/** Position of GT in FORMAT; -1 when it is not there. */
export function genotypeIndex(format: string): number {
  return format === 'GT' || format.startsWith('GT:') ? 0 : format.split(':').indexOf('GT');
}
