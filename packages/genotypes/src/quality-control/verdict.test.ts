import { expect, test } from 'vitest';
import { defaultRules } from '../rules.ts';
import { panelOf } from '../testing/panel.ts';
import { observe } from '../testing/qc.ts';
import { all, record, vcfFile } from '../testing/vcf.ts';
import type { ServiceRules } from '../types.ts';
import type { ChunkResult, SiteCounts } from './types.ts';
import { verdictOf } from './verdict.ts';

const counts: SiteCounts = {
  alternativeFrequency: 2296,
  found: 7744,
  typedOnly: 78,
  match: 7733,
  alleleSwitch: 2,
  strandFlip: 0,
  strandFlipAndAlleleSwitch: 0,
  palindromic: 2,
  filterFlag: 1,
  invalidAlleles: 2,
  multiallelic: 3,
  duplicates: 4,
  monomorphic: 1009,
  alleleMismatch: 5,
  lowCallRate: 6,
  remaining: 1_234_567,
};

const chunk = (reason: ChunkResult['reason']): ChunkResult => ({
  id: 'chunk_20_0000000001_0020000000',
  part: '20',
  chromosome: '20',
  start: 1,
  end: 20_000_000,
  found: 0,
  typedOnly: 0,
  remaining: 0,
  valid: 0,
  lowCallRateSamples: 0,
  incomplete: { records: 0, first: null },
  passed: reason === null,
  reason,
});

const panel = panelOf({});
const fine = { mixed: false, ambiguous: false };

function judge(
  change: Partial<SiteCounts> = {},
  chunks = [chunk(null)],
  rules: Partial<ServiceRules> = {},
  x = fine,
  about = panel,
) {
  const limits = { ...defaultRules, ...rules };
  return verdictOf({ counts: { ...counts, ...change }, chunks, rules: limits, x, phasing: 'eagle' }, about);
}

test('the statistics, word by word', () => {
  expect(judge().messages[0]).toEqual({
    level: 'ok',
    step: 'Quality Control',
    // 7,744 of 7,822 are 99.0028 %.
    text: `<b>Statistics:</b>
Alternative allele frequency > 0.5 sites: 2,296
Reference Overlap: 99.00 %
Match: 7,733
Allele switch: 2
Strand flip: 0
Strand flip and allele switch: 0
A/T, C/G genotypes: 2
<b>Filtered sites:</b>
Filter flag set: 1
Invalid alleles: 2
Multiallelic sites: 3
Duplicated sites: 4
NonSNP sites: 0
Monomorphic sites: 1,009
Allele mismatch: 5
SNPs call rate < 90%: 6`,
  });
});

test('a panel with a range says so', () => {
  const range = [
    { contig: '6', start: 1, end: 2 },
    { contig: '20', start: 3, end: 4 },
  ];
  const { messages } = judge({}, undefined, {}, fine, panelOf({}, { range }));
  expect(messages[0]?.text).toMatch(/^<b>Statistics:<\/b>\nRef\. Panel Range: 6:1-2, 20:3-4\nAlternative/);
});

test('the summary of a job that passes is a warning, and adds up what was excluded', () => {
  // 3 + 2 + 4 + 1 + 1,009 + 2 + 0 + 0 + 5 + 6.
  expect(judge().messages[1]).toEqual({
    level: 'warning',
    step: 'Quality Control',
    text: `Excluded sites in total: 1,032
Remaining sites in total: 1,234,567
See snps-excluded.txt for details
Typed only sites: 78
See typed-only.txt for details`,
  });
});

test('nothing excluded: no word of files', () => {
  const nothing = Object.fromEntries(Object.keys(counts).map((key) => [key, 0]));
  const { messages } = judge({ ...nothing, remaining: 5, found: 5, match: 5 });
  expect(messages[1]?.text).toBe('Excluded sites in total: 0\nRemaining sites in total: 5');
});

test('chunks that are left out, by reason, and those that remain', () => {
  const reasons = [null, 'snps', 'snps', 'snps', 'snps', 'call-rate', 'overlap'] as const;
  const { passed, messages } = judge({}, reasons.map(chunk), { sampleCallRate: 0.55 });
  expect(passed).toBe(true);
  expect(messages[1]?.text.split('\n').slice(5)).toEqual([
    '<b>Warning:</b> 4 Chunk(s) excluded: < 3 SNPs (see chunks-excluded.txt for details).',
    '<b>Warning:</b> 1 Chunk(s) excluded: at least one sample has a call rate < 55.00000000000001% (see chunks-excluded.txt for details).',
    '<b>Warning:</b> 1 Chunk(s) excluded: reference overlap < 50.0% (see  chunks-excluded.txt for details).',
    'Remaining chunk(s): 1',
  ]);
});

const d1 = '<b>Error:</b> No chunks passed the QC step. Imputation cannot be started!';
const d2 =
  '<b>Error:</b> More than 100 obvious strand flips have been detected. Please check strand. Imputation cannot be started!';
const d3 =
  '<br><b>Error:</b> More than 100 allele switches have been detected. Imputation cannot be started!';
const d4 =
  '<b>Error:</b> Chromosome X nonPAR region includes > 10 % mixed genotypes. Imputation cannot be started!';
const d5 =
  '<b>Error:</b> ChrX nonPAR region includes ambiguous samples (haploid and diploid positions). Imputation cannot be started! See chrX-info.txt';

const flips = { strandFlip: 60, strandFlipAndAlleleSwitch: 41 };
const switches = { alleleSwitch: 60, strandFlipAndAlleleSwitch: 41 };
const limited = { alleleSwitches: 100 };
const x = { mixed: true, ambiguous: true };
const lost = [chunk('overlap'), chunk('snps')];

test.each<[string, Parameters<typeof judge>, code: string, words: string]>([
  ['D1 before all others', [{ ...flips, ...switches }, lost, limited, x], 'no-chunks-left', d1],
  ['D1 without any chunk', [{}, []], 'no-chunks-left', d1],
  [
    'D2 before the rest: 60 and 41 are 101',
    [{ ...flips, alleleSwitch: 60 }, [chunk(null)], limited, x],
    'strand-flips',
    d2,
  ],
  ['D3 before X', [{ ...switches }, [chunk(null)], limited, x], 'allele-switches', d3],
  ['D4 before D5', [{}, [chunk(null)], {}, x], 'x-mixed-genotypes', d4],
  ['D5', [{}, [chunk(null)], {}, { mixed: false, ambiguous: true }], 'x-ambiguous-ploidy', d5],
])('%s', (_rule, args, code, words) => {
  const { passed, messages, findings } = judge(...args);
  expect(passed).toBe(false);
  expect(messages[1]?.level).toBe('error');
  expect(messages[1]?.text.endsWith(`\n${words}`)).toBe(true);
  expect(findings).toMatchObject([{ code, severity: 'fatal', service: words }]);
});

test.each<[string, Parameters<typeof judge>]>([
  ['100 strand flips', [{ strandFlip: 60, strandFlipAndAlleleSwitch: 40 }]],
  ['100 allele switches', [{ alleleSwitch: 60, strandFlipAndAlleleSwitch: 40 }, undefined, limited]],
  ['any number of allele switches without a limit', [{ alleleSwitch: 1_000_000 }]],
])('%s are not too many', (_what, args) => expect(judge(...args).passed).toBe(true));

test('a whole small job, counted by hand', async () => {
  const file = await vcfFile({
    samples: 10,
    records: [
      record({ pos: 100, genotypes: all(10, '0/1') }),
      record({ pos: 200, genotypes: all(10, '0/1') }),
      record({ pos: 300, genotypes: all(10, '1/1') }),
      record({ pos: 400, ref: 'G', alt: 'A', genotypes: all(10, '0/1') }),
      record({ pos: 500, alt: 'G,T', genotypes: all(10, '0/1') }),
      record({ pos: 600, genotypes: all(10, '0/0') }),
      record({ pos: 700, genotypes: all(10, '0/1') }),
      record({ pos: 800, genotypes: all(10, '0/1') }),
      record({ pos: 900, genotypes: all(10, '0/1') }),
      record({ pos: 1000, genotypes: all(10, '0/1') }),
    ],
  });
  const sites = [100, 200, 300, 400, 500, 600, 700].map((pos): [number, string, string] => [pos, 'A', 'G']);
  const { passed, messages } = await observe([file], panelOf({ 20: sites }));
  expect(passed).toBe(true);
  // In the panel: 100, 200, 300, 400 (switched), 700; typed only: 800, 900, 1000; 5 of 8 are 62.5 %.
  expect(messages.map(({ level, text }) => [level, text])).toEqual([
    ['warning', 'Skip allele frequency check.'],
    ['ok', 'Calculating QC Statistics'],
    [
      'ok',
      '<b>Statistics:</b>\nAlternative allele frequency > 0.5 sites: 1\nReference Overlap: 62.50 %\nMatch: 4\nAllele switch: 1\nStrand flip: 0\nStrand flip and allele switch: 0\nA/T, C/G genotypes: 0\n<b>Filtered sites:</b>\nFilter flag set: 0\nInvalid alleles: 0\nMultiallelic sites: 1\nDuplicated sites: 0\nNonSNP sites: 0\nMonomorphic sites: 1\nAllele mismatch: 0\nSNPs call rate < 90%: 0',
    ],
    [
      'warning',
      'Excluded sites in total: 3\nRemaining sites in total: 4\nSee snps-excluded.txt for details\nTyped only sites: 3\nSee typed-only.txt for details',
    ],
  ]);
});
