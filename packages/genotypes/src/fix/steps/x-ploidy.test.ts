import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, recordOf } from '../arbitraries.fixture.ts';
import type { Change } from '../changes.ts';
import type { FixOptions } from '../options.ts';
import type { Sex } from '../sexes.ts';
import { latin1 } from '../text.ts';
import { xPloidyStep } from './x-ploidy.ts';

const names = ['M1', 'M2', 'F1', 'F2', 'U'];
const sexes: (Sex | undefined)[] = ['male', 'male', 'female', 'female', undefined];

type Wanted = Pick<FixOptions, 'xPloidy' | 'xHeterozygous'>;
const haploid: Wanted = { xPloidy: 'haploid', xHeterozygous: 'keep' };
const diploid: Wanted = { xPloidy: 'diploid', xHeterozygous: 'keep' };
const inside = 5_000_000;

function step(wanted: Wanted, genotypes: string[], position = inside, contig = 'X', format = 'GT') {
  const changes: Change[] = [];
  const line = lineOf(position, 'A', 'G', genotypes)
    .replace(/^20/, contig)
    .replace('\tGT\t', `\t${format}\t`);
  const run = xPloidyStep(wanted, 'hg19', { names, sexes }, (change) => changes.push(change));
  const after = run(recordOf(line));
  return { genotypes: after && latin1(after.samples).split('\t'), format: after?.format, changes };
}

test.each<[string, Wanted, string, string]>([
  ['men haploid', haploid, '0/0 1|1 0/0 0/1 1/1', '0 1 0/0 0/1 1/1'],
  ['half missing: the allele that is known', haploid, './1 0/. ./1 . .', '1 0 ./1 ./. .'],
  ['missing', haploid, './. . ./. . ./.', '. . ./. ./. ./.'],
  ['two alleles stay', haploid, '0/1 1|0 0/1 1 0', '0/1 1|0 0/1 1 0'],
  [
    'two alleles become missing where asked for',
    { ...haploid, xHeterozygous: 'missing' },
    '0/1 1/1 0/1 1 0',
    '. 1 0/1 1 0',
  ],
  ['men diploid', diploid, '0 1 0/1 0 1', '0/0 1/1 0/1 0 1'],
  ['men diploid, phased', diploid, '0 1 0|1 . 1', '0|0 1|1 0|1 .|. 1'],
  ['diploid as they were, whatever stands between', diploid, '0|0 ./. 0/1 1/1 1', '0|0 ./. 0/1 1/1 1'],
  ['diploid with a missing allele', diploid, './1 . 0/1 1/1 1', '1/1 ./. 0/1 1/1 1'],
])('%s: %j of %s becomes %s', (_, wanted, before, after) => {
  expect(step(wanted, before.split(' ')).genotypes?.join(' ')).toBe(after);
});

test.each([
  ['in the first pseudo-autosomal region', 'X', 2_699_519],
  ['in the second', 'chrX', 154_931_045],
  ['on another chromosome', '20', inside],
])('nothing is done %s', (_, contig, position) => {
  const found = step(haploid, ['0/0', '1/1', '.', '.', '.'], position, contig);
  expect([found.genotypes, found.changes]).toEqual([['0/0', '1/1', '.', '.', '.'], []]);
});

test('what is changed stands in the list, and fields that spoke of two alleles go', () => {
  const wanted: Wanted = { xPloidy: 'haploid', xHeterozygous: 'missing' };
  const cells = ['0/0:1,2,3', '0/1:1,2,3', '.:1,2,3', '0/1:4,5,6', '1:7'];
  const { genotypes, format, changes } = step(wanted, cells, inside, '23', 'GT:PL');
  expect([format, genotypes]).toEqual(['GT', ['0', '.', './.', '0/1', '1']]);
  expect(changes).toMatchObject([
    { rule: 'x-ploidy', position: inside, before: '2 genotypes', after: 'men haploid' },
    { rule: 'x-heterozygous-missing', before: 'M2', after: '.' },
  ]);
});

const genotype = fc.constantFrom('0/0', '1/1', '0/1', './.', '.', '0', '1', './1', '0/.');
const five = fc.array(genotype, { minLength: 5, maxLength: 5 });
const of = (wanted: Wanted, genotypes: string[]) => step(wanted, genotypes).genotypes ?? [];

test('there and back again is the same, in any order, and twice is once', () => {
  fc.assert(
    fc.property(five, (genotypes) => {
      const [one, two] = [of(haploid, genotypes), of(diploid, genotypes)];
      expect(of(haploid, two)).toEqual(one);
      expect(of(diploid, one)).toEqual(two);
      expect(of(haploid, one)).toEqual(one);
      expect(of(diploid, two)).toEqual(two);
    }),
  );
});

test('no allele comes that was not there, and none goes but where two were in a man', () => {
  const wanted = fc.constantFrom<Wanted>(haploid, diploid, { xPloidy: 'haploid', xHeterozygous: 'missing' });
  const alleles = (text: string) => new Set(text.replaceAll(/[/|.]/g, ''));
  fc.assert(
    fc.property(wanted, five, (how, genotypes) => {
      for (const [i, after] of of(how, genotypes).entries()) {
        const before = genotypes[i] ?? '';
        const lost = how.xHeterozygous === 'missing' && sexes[i] === 'male' && before === '0/1';
        expect(alleles(after)).toEqual(lost ? new Set() : alleles(before));
      }
    }),
  );
});
