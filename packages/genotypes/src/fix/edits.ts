import { complement } from './alleles.ts';
import { indexOfGenotype, onlyGenotypes, recode } from './genotypes.ts';
import type { FixRecord } from './types.ts';

/** Keeps GT alone, and drops INFO: what services read. */
export function keepGenotypes(record: FixRecord): FixRecord {
  if (record.format === 'GT' && record.info === '.') return record;
  const samples =
    record.format === 'GT' ? record.samples : onlyGenotypes(record.samples, indexOfGenotype(record));
  return { ...record, format: 'GT', info: '.', samples };
}

/** REF and ALT of a single-base variant as read from the other strand. Genotypes stay: they count alleles, not bases. */
export const flipStrand = (record: FixRecord): FixRecord => ({
  ...record,
  ref: complement(record.ref),
  alt: complement(record.alt),
});

const where = ({ contig, position }: FixRecord) => `${contig}:${position}`;

/** Genotypes with 0 and 1 exchanged; other fields of INFO and FORMAT spoke of the old alleles, and go. */
export function invertGenotypes(record: FixRecord): FixRecord {
  const plain = keepGenotypes(record);
  return { ...plain, samples: recode(plain.samples, [1, 0], where(record)), tally: undefined };
}

/** REF and ALT exchanged, and every genotype with them: what people carry stays the same. */
export const swapAlleles = (record: FixRecord): FixRecord => ({
  ...invertGenotypes(record),
  ref: record.alt,
  alt: record.ref,
});

/**
 * One record for each alternative allele; the others count as reference in it, as `bcftools norm -m -any` has it.
 */
export function splitMultiallelic(record: FixRecord): FixRecord[] {
  const alts = record.alt.split(',');
  if (alts.length < 2) return [record];
  const plain = keepGenotypes(record);
  return alts.map((alt, index) => ({
    ...plain,
    alt,
    samples: recode(plain.samples, [0, ...alts.map((_, i) => (i === index ? 1 : 0))], where(record)),
    tally: undefined,
  }));
}
