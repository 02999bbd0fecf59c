import { expect, test } from 'vitest';
import { panelOf, type SiteRow } from '../testing/panel.ts';
import { observe } from '../testing/qc.ts';
import { all, type RecordFields, record, vcfFile } from '../testing/vcf.ts';
import type { SiteCounts } from './types.ts';

/** Ten people: four hom-ref, four het, two hom-alt; alternative frequency 8/20. */
const common = '0/0 0/0 0/0 0/0 0/1 0/1 0/1 0/1 1/1 1/1';
const none: SiteCounts = {
  alternativeFrequency: 0,
  found: 0,
  typedOnly: 0,
  match: 0,
  alleleSwitch: 0,
  strandFlip: 0,
  strandFlipAndAlleleSwitch: 0,
  palindromic: 0,
  filterFlag: 0,
  invalidAlleles: 0,
  multiallelic: 0,
  duplicates: 0,
  monomorphic: 0,
  alleleMismatch: 0,
  lowCallRate: 0,
  remaining: 0,
};
const kept = { found: 1, match: 1, remaining: 1 };

type Case = [
  rule: string,
  variant: Partial<RecordFields>,
  panel: [ref: string, alt: string][],
  counted: Partial<SiteCounts>,
  reason: string | null,
];

const cases: Case[] = [
  ['C1 several alternatives', { alt: 'G,T' }, [['A', 'G']], { multiallelic: 1 }, 'Multiallelic Site'],
  ['C1 before C2', { ref: 'AT', alt: 'G,T' }, [['A', 'G']], { multiallelic: 1 }, 'Multiallelic Site'],
  ['C2 insertion', { alt: 'AG' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 deletion', { ref: 'AG', alt: 'A' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 star', { alt: '*' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 dot', { alt: '.' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 unknown base', { ref: 'N' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 symbolic', { alt: '<DEL>' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C2 before C3', { alt: 'AG', filter: 'LOW' }, [['A', 'G']], { invalidAlleles: 1 }, 'Invalid Alleles'],
  ['C3 duplicate', { filter: 'q10;DUPLICATE' }, [['A', 'G']], { duplicates: 1 }, 'Filter Duplicate'],
  ["C3' other filter", { filter: 'q10' }, [['A', 'G']], { filterFlag: 1 }, 'Filter Other'],
  ['C3 a dot is no filter', { filter: '.' }, [['A', 'G']], kept, null],
  // 8 hom-alt and 2 het are 18 of 20.
  [
    'C4 counted, and kept',
    { genotypes: `${all(8, '1/1')} 0/1 0/1` },
    [['A', 'G']],
    { ...kept, alternativeFrequency: 1 },
    null,
  ],
  // 5 het and 5 hom-ref are 5 of 20; 10 het are exactly one half, which is not more.
  ['C4 one half is not more', { genotypes: all(10, '0/1') }, [['A', 'G']], kept, null],
  // 1 hom-alt, 9 no-calls: 2 of 2, so C4 counts it, and C13 excludes it.
  [
    'C4 over called alleles only, then C13',
    { genotypes: `1/1 ${all(9, './.')}` },
    [['A', 'G']],
    { alternativeFrequency: 1, found: 1, match: 1, lowCallRate: 1 },
    'Low call rate. Value: 0.09999999999999998',
  ],
  ['C6 all hom-ref', { genotypes: all(10, '0/0') }, [['A', 'G']], { monomorphic: 1 }, 'Monomorphic'],
  [
    'C6 hom-ref and no-calls',
    { genotypes: `${all(5, '0|0')} ${all(5, './.')}` },
    [['A', 'G']],
    { monomorphic: 1 },
    'Monomorphic',
  ],
  ['C6 before C7', { genotypes: all(10, '0/0') }, [], { monomorphic: 1 }, 'Monomorphic'],
  [
    'C6 all hom-alt is not monomorphic',
    { genotypes: all(10, '1/1') },
    [['A', 'G']],
    { ...kept, alternativeFrequency: 1 },
    null,
  ],
  ['C6 half-missing hom-ref', { genotypes: `${all(9, '0/0')} 0/.` }, [], { monomorphic: 1 }, 'Monomorphic'],
  ['C7 not in the panel', {}, [], { typedOnly: 1 }, null],
  ['C7 no call rate test', { genotypes: `0/1 ${all(9, './.')}` }, [], { typedOnly: 1 }, null],
  ['C8 match', {}, [['A', 'G']], kept, null],
  [
    'C8 match of any entry',
    {},
    [
      ['A', 'G'],
      ['A', 'C'],
    ],
    kept,
    null,
  ],
  ['C9 palindromic A/T', { alt: 'T' }, [['T', 'A']], { found: 1, palindromic: 1, remaining: 1 }, null],
  [
    'C9 palindromic C/G',
    { ref: 'G', alt: 'C' },
    [['C', 'G']],
    { found: 1, palindromic: 1, remaining: 1 },
    null,
  ],
  ['C9 palindromic that matches is a match', { alt: 'T' }, [['A', 'T']], kept, null],
  [
    'C10 allele switch',
    {},
    [['G', 'A']],
    { found: 1, alleleSwitch: 1 },
    'Allele switch. Reference Panel: G/A',
  ],
  ['C11 strand flip', {}, [['T', 'C']], { found: 1, strandFlip: 1 }, 'Strand flip. Reference Panel: T/C'],
  [
    "C11' strand flip and allele switch",
    {},
    [['C', 'T']],
    { found: 1, strandFlipAndAlleleSwitch: 1 },
    'Strand flip and Allele switch. Reference Panel: C/T',
  ],
  [
    'C12 mismatch',
    {},
    [['A', 'C']],
    { found: 1, alleleMismatch: 1 },
    'Allele mismatch. Reference Panel: A/C',
  ],
  [
    'C12 small letters',
    { ref: 'a', alt: 'g' },
    [['A', 'G']],
    { found: 1, alleleMismatch: 1 },
    'Allele mismatch. Reference Panel: A/G',
  ],
  [
    'C12 against the last entry',
    {},
    [
      ['G', 'A'],
      ['A', 'C'],
    ],
    { found: 1, alleleMismatch: 1 },
    'Allele mismatch. Reference Panel: A/C',
  ],
  [
    'C13 two of ten missing',
    { genotypes: `./. . ${all(8, '0/1')}` },
    [['A', 'G']],
    { found: 1, match: 1, lowCallRate: 1 },
    'Low call rate. Value: 0.8',
  ],
  ['C13 one of ten is not more than 0.10', { genotypes: `./. ${all(9, '0/1')}` }, [['A', 'G']], kept, null],
  // ./1 is called: no low call rate; ten hom-alt.
  [
    'C13 half-missing is called',
    { genotypes: all(10, './1') },
    [['A', 'G']],
    { ...kept, alternativeFrequency: 1 },
    null,
  ],
  [
    'C13 after C9',
    { alt: 'T', genotypes: `./. ./. ${all(8, '0/1')}` },
    [['T', 'A']],
    { found: 1, palindromic: 1, lowCallRate: 1 },
    'Low call rate. Value: 0.8',
  ],
];

test.each(cases)('%s', async (_rule, variant, panel, counted, reason) => {
  const fields = { pos: 1000, genotypes: common, ...variant };
  const file = await vcfFile({ samples: 10, records: [record(fields)] });
  const sites = panel.map(([ref, alt]): SiteRow => [1000, ref, alt]);
  const found = await observe([file], panelOf({ 20: sites }));
  expect(found.counts).toEqual({ ...none, ...counted });
  expect(found.excluded.map((site) => site.reason)).toEqual(reason === null ? [] : [reason]);
});

test('C6: of one sample nothing is monomorphic, and its call rate can be zero', async () => {
  const records = [record({ pos: 1, genotypes: '0/0' }), record({ pos: 2, genotypes: './.' })];
  const panel = panelOf({
    20: [
      [1, 'A', 'G'],
      [2, 'A', 'G'],
    ],
  });
  const found = await observe([await vcfFile({ samples: 1, records })], panel);
  expect(found.counts).toEqual({ ...none, found: 2, match: 2, lowCallRate: 1, remaining: 1 });
  expect(found.excluded[0]?.reason).toBe('Low call rate. Value: 0.0');
});

test('C0: outside the range of the panel a variant is ignored, under another name of its contig too', async () => {
  const records = [999, 1000, 2000, 2001].map((pos) => record({ pos, genotypes: common }));
  const file = await vcfFile({ samples: 10, records });
  const within = (contig: string) => panelOf({ 20: [] }, { range: [{ contig, start: 1000, end: 2000 }] });
  expect((await observe([file], within('20'))).counts).toEqual({ ...none, typedOnly: 2 });
  expect((await observe([file], within('chr20'))).counts).toEqual(none);
});

test('a second record of a position is judged like the first', async () => {
  const records = [1, 1].map((pos) => record({ pos, genotypes: common }));
  const found = await observe([await vcfFile({ samples: 10, records })], panelOf({ 20: [[1, 'A', 'G']] }));
  expect(found.counts).toEqual({ ...none, found: 2, match: 2, remaining: 2 });
});

test('C14: frequencies are compared and nothing is excluded for them', async () => {
  // 1,000 people with 0 of 2,000 in the panel, 20 of 20 here: chi-square 2,020; 8 of 20 against 0.4 in the panel: 0.
  const records = [
    record({ pos: 1, genotypes: all(10, '1/1') }),
    record({ pos: 2, genotypes: common }),
    record({ pos: 3, genotypes: common }),
  ];
  const panel = panelOf(
    {
      20: [
        [1, 'A', 'G', 0],
        [2, 'A', 'G', 0.4],
        [3, 'A', 'G'],
      ],
    },
    { populations: [{ id: 'AFR', name: 'Africa', samples: 1000 }] },
  );
  const found = await observe([await vcfFile({ samples: 10, records })], panel, {}, 'afr');
  expect(found.counts.remaining).toBe(3);
  expect(found.frequencies?.outliers).toBe(1);
  expect(found.frequencies?.counts.reduce((sum, n) => sum + n, 0)).toBe(2);
  // Row: panel 0.4 is bin 20 of 50; study 0.4 too.
  expect(found.frequencies?.counts[20 * 50 + 20]).toBe(1);
  expect(found.messages.map(({ text }) => text)).not.toContain('Skip allele frequency check.');
});
