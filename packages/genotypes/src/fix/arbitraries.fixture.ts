import fc from 'fast-check';
import { parseRecord } from './record.ts';
import type { FixRecord } from './types.ts';

const allele = fc.constantFrom('0', '1', '.');
const separator = fc.constantFrom('/', '|');

/** Any ploidy from one to three, any phase, missing and half missing. */
export const genotype = fc
  .tuple(fc.array(allele, { minLength: 1, maxLength: 3 }), separator)
  .map(([alleles, between]) => alleles.join(between));

export const snp = fc
  .tuple(fc.constantFrom('A', 'C', 'G', 'T'), fc.integer({ min: 1, max: 3 }))
  .map(([ref, shift]): { ref: string; alt: string } => ({
    ref,
    alt: 'ACGT'.charAt(('ACGT'.indexOf(ref) + shift) % 4),
  }));

export const lineOf = (position: number, ref: string, alt: string, genotypes: readonly string[]): string =>
  `20\t${position}\trs${position}\t${ref}\t${alt}\t.\tPASS\t.\tGT\t${genotypes.join('\t')}`;

/** Text of a line as a record. */
export const recordOf = (line: string): FixRecord =>
  parseRecord(Buffer.from(line), line.split('\t').length - 9, 'line');

/** A single-base record with genotypes of every kind. */
export const snpRecord = fc
  .record({
    alleles: snp,
    position: fc.integer({ min: 1, max: 60_000_000 }),
    genotypes: fc.array(genotype, { minLength: 1, maxLength: 12 }),
  })
  .map(({ alleles, position, genotypes }) => recordOf(lineOf(position, alleles.ref, alleles.alt, genotypes)));
