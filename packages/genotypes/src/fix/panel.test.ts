import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelSite } from '../types.ts';
import { complement, isPalindromic } from './alleles.ts';
import { lineOf, recordOf, snp } from './arbitraries.fixture.ts';
import type { Change } from './changes.ts';
import { bestFit, strandByFrequency } from './panel.ts';
import { writeRecord } from './record.ts';
import { PanelStep } from './steps/panel-step.ts';
import type { FixRecord } from './types.ts';

const site = (ref: string, alt: string, frequency: number | null = null): PanelSite => ({
  position: 100,
  ref,
  alt,
  frequency,
});
const all = { flipStrand: true, swapAlleles: true, dropMismatches: true, palindromic: 'frequency' } as const;

function mend(record: FixRecord, sites: PanelSite[], wanted: typeof all | object = all) {
  const changes: Change[] = [];
  const step = new PanelStep({ ...all, ...wanted }, (change) => changes.push(change));
  const after = step.apply(record, sites);
  return { line: after && Buffer.from(writeRecord(after)).toString().trimEnd(), changes };
}

const genotypes = ['0/0', '0|1', '1', './.'];
const inverted = ['1/1', '1|0', '0', './.'];

test('whatever strand and order a SNP has, it ends as the panel has it', () => {
  fc.assert(
    fc.property(snp, fc.boolean(), fc.boolean(), ({ ref, alt }, flip, swap) => {
      fc.pre(!isPalindromic(ref, alt));
      const [a, b] = swap ? [alt, ref] : [ref, alt];
      const record = flip
        ? recordOf(lineOf(100, complement(a), complement(b), swap ? inverted : genotypes))
        : recordOf(lineOf(100, a, b, swap ? inverted : genotypes));
      const { line, changes } = mend(record, [site(ref, alt)]);
      expect(line).toBe(lineOf(100, ref, alt, genotypes));
      expect(changes.map(({ rule }) => rule)).toEqual(
        flip && swap ? ['strand-flip-and-allele-swap'] : flip ? ['strand-flip'] : swap ? ['allele-swap'] : [],
      );
    }),
  );
});

test('what was not asked for stays, and is not noted', () => {
  const flipped = recordOf(lineOf(100, 'T', 'C', genotypes));
  expect(mend(flipped, [site('A', 'G')], { flipStrand: false })).toEqual({
    line: lineOf(100, 'T', 'C', genotypes),
    changes: [],
  });
  const both = recordOf(lineOf(100, 'C', 'T', genotypes));
  expect(mend(both, [site('A', 'G')], { swapAlleles: false }).changes).toEqual([]);
  const other = recordOf(lineOf(100, 'A', 'C', genotypes));
  expect(mend(other, [site('A', 'G')], { dropMismatches: false }).line).toBe(
    lineOf(100, 'A', 'C', genotypes),
  );
});

test('a mismatch is dropped, with what the panel has', () => {
  const { line, changes } = mend(recordOf(lineOf(100, 'A', 'C', genotypes)), [site('A', 'G')]);
  expect(line).toBeUndefined();
  expect(changes).toEqual([
    expect.objectContaining({
      rule: 'allele-mismatch-dropped',
      before: 'A/C',
      after: null,
      why: 'the panel has A/G',
      position: 100,
    }),
  ]);
});

test('of several entries the one that fits best counts', () => {
  expect(bestFit('A', 'G', [site('A', 'G'), site('G', 'A')])?.relation).toBe('match');
  expect(bestFit('A', 'G', [site('A', 'T'), site('G', 'A')])?.relation).toBe('swap');
  expect(bestFit('A', 'G', [site('A', 'AT')])?.relation).toBe('mismatch');
});

const rare = ['0/0', '0/0', '0/0', '0/1'];
const common = ['1/1', '1/1', '1/1', '1/0'];

test.each([
  ['same order, same strand', ['A', 'T'], rare, 0.1, ['A', 'T'], rare, []],
  ['other order, same strand', ['T', 'A'], common, 0.1, ['A', 'T'], rare, ['allele-swap']],
  ['same order, other strand', ['A', 'T'], common, 0.1, ['A', 'T'], rare, ['palindromic-inverted']],
  ['other order, other strand', ['T', 'A'], rare, 0.1, ['A', 'T'], rare, ['strand-flip']],
])(
  'palindromic by frequency: %s',
  (_name, [ref = '', alt = ''], before, frequency, [r = '', a = ''], after, rules) => {
    const { line, changes } = mend(recordOf(lineOf(100, ref, alt, before)), [site('A', 'T', frequency)]);
    expect(line).toBe(lineOf(100, r, a, after));
    expect(changes.map(({ rule }) => rule)).toEqual(rules);
  },
);

test('a palindromic variant between 0.4 and 0.6, or of unknown frequency, is dropped', () => {
  const even = recordOf(lineOf(100, 'A', 'T', ['0/1', '0/1']));
  expect(mend(even, [site('A', 'T', 0.1)]).changes[0]?.rule).toBe('palindromic-dropped');
  expect(mend(recordOf(lineOf(100, 'A', 'T', rare)), [site('A', 'T', 0.5)]).line).toBeUndefined();
  expect(mend(recordOf(lineOf(100, 'A', 'T', rare)), [site('A', 'T')]).line).toBeUndefined();
  expect(
    mend(recordOf(lineOf(100, 'A', 'T', rare)), [site('A', 'T')], { palindromic: 'keep' }).changes,
  ).toEqual([]);
});

test('the limits themselves belong to what cannot be told', () => {
  expect(strandByFrequency(0.4, 0.1)).toBe('unclear');
  expect(strandByFrequency(0.6, 0.9)).toBe('unclear');
  expect(strandByFrequency(0.39, 0.61)).toBe('other');
  expect(strandByFrequency(undefined, 0.1)).toBe('unknown');
});
