const tab = 9;
const colon = 58;
const zero = 48;
const one = 49;
const dot = 46;

/** Counts of one record over all samples. Reused from record to record. */
export interface GenotypeCounts {
  samples: number;
  homRef: number;
  het: number;
  homAlt: number;
  noCall: number;
}

/** 1 where a sample is called, by sample; reused from record to record. */
export type Called = Uint8Array;

/**
 * Counts the genotypes of a record the way imputationserver-utils does (VCFLineParser): only `0`, `1` and `.` of the
 * GT subfield count; `./1` is called. GT stands first in every FORMAT that bcftools or plink writes; `index` says
 * where it stands here.
 *
 * @param from offset of the first sample column
 * @returns samples seen, in `counts.samples`
 */
export function countGenotypes(
  line: Buffer,
  from: number,
  index: number,
  counts: GenotypeCounts,
  called: Called,
): void {
  counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.samples = 0;
  const end = line.length;
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
    const missing = zeros === 0 && ones === 0;
    called[counts.samples] = missing && dots > 0 ? 0 : 1;
    if (zeros === 1 && ones === 1) counts.het += 1;
    else if (zeros > 0 && ones === 0) counts.homRef += 1;
    else if (ones > 0 && zeros === 0) counts.homAlt += 1;
    else if (missing && dots > 0) counts.noCall += 1;
  }
}

/** Position of GT in FORMAT; -1 when it is not there. */
export function genotypeIndex(format: string): number {
  return format === 'GT' || format.startsWith('GT:') ? 0 : format.split(':').indexOf('GT');
}

/**
 * Frequency of the alternative allele among called alleles, with every genotype counted as diploid, as the servers do.
 */
export function alternativeFrequency({ homRef, het, homAlt }: GenotypeCounts): number {
  const alleles = 2 * (homRef + het + homAlt);
  return alleles === 0 ? 0 : (2 * homAlt + het) / alleles;
}
