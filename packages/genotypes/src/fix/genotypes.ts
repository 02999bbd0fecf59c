import { FormatDefect } from '../formats/defects.ts';
import { genotypeIndex } from '../scan/genotypes.ts';
import { bytesOf } from './text.ts';
import type { FixRecord } from './types.ts';

const tab = 9;
const colon = 58;
const zero = 48;
const nine = 57;
const dot = 46;

/** Where GT stands in FORMAT. Throws FormatDefect when it is not there. */
export function indexOfGenotype({ format, contig, position }: FixRecord): number {
  const index = genotypeIndex(format);
  if (index >= 0) return index;
  throw new FormatDefect('vcf-format-without-gt', `${contig}:${position}: FORMAT ${format} has no GT.`);
}

/** First byte of GT in the sample column that begins at `from`; its end when the sample left the field out. */
function genotypeFrom(samples: Uint8Array, from: number, index: number): number {
  let at = from;
  for (let skip = index; skip > 0 && at < samples.length && samples[at] !== tab; at++)
    if (samples[at] === colon) skip -= 1;
  return at;
}

const endOfField = (samples: Uint8Array, from: number): number => {
  let at = from;
  while (at < samples.length && samples[at] !== tab && samples[at] !== colon) at += 1;
  return at;
};

/** Cells are a few bytes long: a loop is faster than a call of indexOf for each. */
const endOfColumn = (samples: Uint8Array, from: number): number => {
  let at = from;
  while (at < samples.length && samples[at] !== tab) at += 1;
  return at;
};

/** Calls `each` with the bounds of every sample's column and of GT in it. */
export function eachGenotype(
  samples: Uint8Array,
  index: number,
  each: (from: number, to: number, columnFrom: number, columnTo: number) => void,
): void {
  for (let from = 0; from <= samples.length; ) {
    const start = genotypeFrom(samples, from, index);
    const end = endOfField(samples, start);
    const columnEnd = endOfColumn(samples, end);
    each(start, end, from, columnEnd);
    from = columnEnd + 1;
  }
}

const isMark = (byte: number | undefined): boolean => byte === 47 || byte === 124;

/** VCF 4.4 lets a genotype begin with a phase mark (`|0|1`, `/0/1`); earlier versions know none there. */
export function withoutLeadingMarks(samples: Uint8Array, index: number): Uint8Array {
  const out = new Uint8Array(samples.length + 1);
  let length = 0;
  eachGenotype(samples, index, (from, to, columnFrom, columnTo) => {
    const skip = from < to && isMark(samples[from]) ? 1 : 0;
    out.set(samples.subarray(columnFrom, from), length);
    out.set(samples.subarray(from + skip, columnTo), length + from - columnFrom);
    length += columnTo - columnFrom - skip;
    out[length++] = tab;
  });
  return out.slice(0, Math.max(0, length - 1));
}

/** Keeps of every sample GT alone. */
export function onlyGenotypes(samples: Uint8Array, index: number): Uint8Array {
  const out = new Uint8Array(samples.length + 1);
  let length = 0;
  eachGenotype(samples, index, (from, to) => {
    // A sample may leave trailing fields out; a missing genotype is a dot.
    if (from === to) out[length++] = dot;
    else {
      out.set(samples.subarray(from, to), length);
      length += to - from;
    }
    out[length++] = tab;
  });
  return out.slice(0, Math.max(0, length - 1));
}

/**
 * Replaces allele numbers: number `i` by `map[i]`. Separators, ploidy, phase and missing alleles stay. The samples hold
 * GT alone. Throws FormatDefect at a number that the map does not have.
 */
export function recode(samples: Uint8Array, map: readonly number[], where: string): Uint8Array {
  const texts = map.map((to) => bytesOf(String(to)));
  const out = new Uint8Array(samples.length);
  let length = 0;
  for (let at = 0; at < samples.length; ) {
    const byte = samples[at] ?? 0;
    if (byte < zero || byte > nine) {
      out[length++] = byte;
      at += 1;
      continue;
    }
    let allele = 0;
    for (; (samples[at] ?? 0) >= zero && (samples[at] ?? 0) <= nine; at++)
      allele = allele * 10 + (samples[at] ?? 0) - zero;
    const text = texts[allele];
    if (!text)
      throw new FormatDefect(
        'vcf-genotype-invalid',
        `${where}: a genotype has allele ${allele}, and there is none.`,
      );
    out.set(text, length);
    length += text.length;
  }
  return out.subarray(0, length);
}

/** The columns of the samples at these indices (ascending). */
export function pickSamples(samples: Uint8Array, keep: Uint8Array): Uint8Array {
  const out = new Uint8Array(samples.length + 1);
  let length = 0;
  let sample = 0;
  for (let from = 0; from <= samples.length; sample++) {
    const end = endOfColumn(samples, from);
    if (keep[sample] === 1) {
      out.set(samples.subarray(from, end), length);
      length += end - from;
      out[length++] = tab;
    }
    from = end + 1;
  }
  return out.slice(0, Math.max(0, length - 1));
}
