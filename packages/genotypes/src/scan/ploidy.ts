import { absent, haploid, heterozygous, mixed, uncalled } from './records.ts';

const tab = 9;
const colon = 58;
const slash = 47;
const bar = 124;
const dot = 46;

/**
 * Notes ploidy, half-missing and heterozygous genotypes of a record, a byte for each sample, from `into` on. A lone `.` counts as
 * haploid, as at the servers. `index`: place of GT in FORMAT, from 0.
 */
export function notePloidies(
  line: Uint8Array,
  from: number,
  end: number,
  index: number,
  notes: Uint8Array,
  into: number,
  samples: number,
): void {
  notes.fill(absent, into, into + samples);
  for (let sample = 0, at = from; at < end && sample < samples; sample++) {
    for (let skip = index; skip > 0 && at < end && line[at] !== tab; at++) if (line[at] === colon) skip -= 1;
    let alleles = 1;
    let missing = 0;
    let byte = line[at];
    const first = byte;
    let others = 0;
    for (; at < end && byte !== tab && byte !== colon; byte = line[++at]) {
      if (byte === slash || byte === bar) alleles += 1;
      else if (byte === dot) missing += 1;
      else if (byte !== first) others += 1;
    }
    while (at < end && line[at] !== tab) at += 1;
    at += 1;
    notes[into + sample] =
      (alleles === 1 ? haploid : 0) |
      (missing > 0 && missing < alleles ? mixed : 0) |
      (missing === alleles ? uncalled : 0) |
      (missing === 0 && alleles > 1 && others > 0 ? heterozygous : 0);
  }
}
