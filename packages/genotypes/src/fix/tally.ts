import { eachGenotype, indexOfGenotype } from './genotypes.ts';
import { countColumns } from './record.ts';
import type { FixRecord, Tally } from './types.ts';

const zero = 48;
const nine = 57;

function makeTally(samples: Uint8Array, index: number): Tally {
  const tally = { homRef: 0, het: 0, homAlt: 0, noCall: 0, called: new Uint8Array(countColumns(samples)) };
  let sample = 0;
  eachGenotype(samples, index, (from, to) => {
    let refs = 0;
    let alts = 0;
    let inNumber = false;
    for (let at = from; at < to; at++) {
      const byte = samples[at] ?? 0;
      const digit = byte >= zero && byte <= nine;
      if (digit && !inNumber && byte === zero) refs += 1;
      else if (digit && !inNumber) alts += 1;
      inNumber = digit;
    }
    tally.called[sample++] = refs + alts > 0 ? 1 : 0;
    if (refs + alts === 0) tally.noCall += 1;
    else if (refs > 0 && alts > 0) tally.het += 1;
    else tally[refs > 0 ? 'homRef' : 'homAlt'] += 1;
  });
  return tally;
}

export function tallyOf(record: FixRecord): Tally {
  record.tally ??= makeTally(record.samples, indexOfGenotype(record));
  return record.tally;
}

/** Share of samples that are called; 0 when there is none. */
export const callRate = ({ called, noCall }: Tally): number =>
  called.length === 0 ? 0 : 1 - noCall / called.length;

/** Share of the alternative allele among called alleles; undefined when nothing is called. */
export function frequencyOf({ homRef, het, homAlt }: Tally): number | undefined {
  const called = homRef + het + homAlt;
  return called === 0 ? undefined : (2 * homAlt + het) / (2 * called);
}
