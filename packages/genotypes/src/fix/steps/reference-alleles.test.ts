import { expect, test } from 'vitest';
import { lineOf, recordOf } from '../arbitraries.fixture.ts';
import type { Change } from '../changes.ts';
import { writeRecord } from '../record.ts';
import { byReference } from './reference-alleles.ts';

function held(ref: string, alt: string, sequence: string, genotypes = ['0/1', '0|0', '1', './.']) {
  const changes: Change[] = [];
  const after = byReference(recordOf(lineOf(7, ref, alt, genotypes)), sequence, (c) => changes.push(c));
  const columns = after && Buffer.from(writeRecord(after)).toString().trimEnd().split('\t');
  return {
    alleles: columns && `${columns[3]}/${columns[4]}`,
    genotypes: columns?.slice(9).join(' '),
    rule: changes[0]?.rule,
    why: changes[0]?.why,
  };
}

const same = '0/1 0|0 1 ./.';
const exchanged = '1/0 1|1 0 ./.';

test.each([
  ['fits', 'A', 'G', 'A', 'A/G', same, undefined],
  ['fits in small letters', 'a', 'g', 'A', 'a/g', same, undefined],
  ['A/T that fits', 'A', 'T', 'A', 'A/T', same, undefined],
  ['an insertion that fits', 'A', 'AGG', 'ATT', 'A/AGG', same, undefined],
  ['a deletion that fits', 'AGG', 'A', 'AGG', 'AGG/A', same, undefined],
  ['symbolic', 'A', '<DEL>', 'ACCCC', 'A/<DEL>', same, undefined],
  ['swapped', 'A', 'G', 'G', 'G/A', exchanged, 'allele-swap'],
  ['two bases, swapped', 'AC', 'GT', 'GT', 'GT/AC', exchanged, 'allele-swap'],
  ['other strand', 'A', 'G', 'T', 'T/C', same, 'strand-flip'],
  ['other strand and swapped', 'A', 'G', 'C', 'C/T', exchanged, 'strand-flip-and-allele-swap'],
  ['N waits for the panel', 'N', 'G', 'T', 'N/G', same, undefined],
])('%s: %s/%s where the reference has %s', (_, ref, alt, sequence, alleles, genotypes, rule) => {
  expect(held(ref, alt, sequence)).toMatchObject({ alleles, genotypes, rule });
});

test.each([
  ['A/T', 'A', 'T', 'T', 'the reference has T here: whether the alleles are swapped or on the other strand'],
  ['C/G', 'C', 'G', 'G', 'cannot be told'],
  ['a third base on both strands', 'A', 'T', 'C', 'no allele is what it has on either strand'],
  ['N in the reference', 'A', 'G', 'N', 'the reference has N here'],
  ['an indel that does not fit', 'ACC', 'A', 'ATT', 'no allele is what it has'],
  ['behind the end', 'A', 'G', '', 'the reference has nothing here'],
])('%s is dropped and listed', (_, ref, alt, sequence, why) => {
  const { alleles, ...listed } = held(ref, alt, sequence);
  expect(alleles).toBeUndefined();
  expect(listed.rule).toBe('reference-mismatch-dropped');
  expect(listed.why).toContain(why);
});

test('of several alternatives the one that is the reference changes places with it', () => {
  const genotypes = ['0/1', '2/2', '0|2', '.'];
  expect(held('A', 'C,G', 'G', genotypes)).toMatchObject({ alleles: 'G/C,A', genotypes: '2/1 0/0 2|0 .' });
  expect(held('A', 'C,G', 'T', genotypes)).toMatchObject({ alleles: 'T/G,C', genotypes: '0/1 2/2 0|2 .' });
});
