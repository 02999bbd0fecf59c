import { absent, haploid, mixed } from './records.ts';

const tab = 9;
const colon = 58;
const slash = 47;
const bar = 124;
const dot = 46;

/**
 * Notes ploidy and half-missing genotypes of a record, a byte for each sample, from `into` on. GT must stand first, as
 * VCF asks (section 1.6.2). A lone `.` counts as haploid, as at the servers.
 */
export function notePloidies(
  line: Uint8Array,
  from: number,
  end: number,
  notes: Uint8Array,
  into: number,
  samples: number,
): void {
  notes.fill(absent, into, into + samples);
  for (let sample = 0, at = from; at <= end && sample < samples; sample++) {
    let alleles = 1;
    let missing = 0;
    let byte = line[at];
    for (; at < end && byte !== tab && byte !== colon; byte = line[++at]) {
      if (byte === slash || byte === bar) alleles += 1;
      else if (byte === dot) missing += 1;
    }
    while (at < end && line[at] !== tab) at += 1;
    at += 1;
    notes[into + sample] = (alleles === 1 ? haploid : 0) | (missing > 0 && missing < alleles ? mixed : 0);
  }
}
