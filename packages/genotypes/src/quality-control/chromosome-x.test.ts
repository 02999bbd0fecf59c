import { describe, expect, test } from 'vitest';
import { panelOf, type SiteRow } from '../testing/panel.ts';
import { observe } from '../testing/qc.ts';
import { all, type RecordFields, record, vcfFile } from '../testing/vcf.ts';
import type { Build } from '../types.ts';
import { partOf, withinPart } from './chromosome-x.ts';

test.each<[Build, number, string]>([
  ['hg19', 2_699_519, 'X.PAR1'],
  ['hg19', 2_699_520, 'X.nonPAR'],
  ['hg19', 154_931_044, 'X.nonPAR'],
  ['hg19', 154_931_045, 'X.PAR2'],
  ['hg38', 2_781_478, 'X.PAR1'],
  ['hg38', 2_781_479, 'X.nonPAR'],
  ['hg38', 155_701_383, 'X.nonPAR'],
  ['hg38', 155_701_384, 'X.PAR2'],
])('%s position %i lies in %s', (build, position, part) => {
  expect(partOf('X', position, build)).toBe(part);
  expect(partOf('20', position, build)).toBe('20');
});

test.each([
  ['20', 1, 20_000_000],
  ['X.PAR1', 1, 2_699_519],
  ['X.nonPAR', 2_699_520, 20_000_000],
])('of the first chunk %s has %i to %i', (part, start, end) => {
  expect(withinPart(part, 'hg19', { start: 1, end: 20_000_000 })).toEqual({ start, end });
});

test('of the last chunk X.nonPAR and X.PAR2 have what lies on their side', () => {
  const stretch = { start: 140_000_001, end: 160_000_000 };
  expect(withinPart('X.nonPAR', 'hg19', stretch)).toEqual({ start: 140_000_001, end: 154_931_044 });
  expect(withinPart('X.PAR2', 'hg19', stretch)).toEqual({ start: 154_931_045, end: 160_000_000 });
});

const female = '0/1';

async function run(rows: Partial<RecordFields>[], chrom = 'X', samples = 10) {
  const lines = rows.map((row, i) => ({
    chrom,
    pos: 3_000_000 + i,
    genotypes: all(samples, female),
    ...row,
  }));
  const sites = lines.map(({ pos }): SiteRow => [Number(pos), 'A', 'G']);
  const build = chrom.startsWith('chr') ? 'hg38' : 'hg19';
  const file = await vcfFile({ name: 'chrX.vcf.gz', samples, records: lines.map(record) });
  return await observe([file], panelOf({ X: sites }, { build }));
}

test.each(['X', '23', 'chrX', 'chr23'])(
  '"%s" is split into three parts, each with its chunks',
  async (chrom) => {
    const places = [1000, 1001, 1002, 3_000_000, 3_000_001, 3_000_002, 155_900_000, 155_900_001, 155_900_002];
    const found = await run(
      places.map((pos) => ({ pos })),
      chrom,
    );
    expect(found.chunks.map(({ id, chromosome, found: n, passed }) => [id, chromosome, n, passed])).toEqual([
      ['chunk_X.PAR1_0000000001_0020000000', 'X', 3, true],
      ['chunk_X.nonPAR_0000000001_0020000000', 'X', 3, true],
      ['chunk_X.PAR2_0140000001_0160000000', 'X', 3, true],
    ]);
  },
);

test('the split leaves out what is no single base, several alternatives among it, before it looks further', async () => {
  const found = await run([
    { alt: 'G,T' },
    { alt: 'AG', filter: 'LOW' },
    { ref: 'N' },
    // The split does not look at genotypes of what it leaves out.
    { alt: '<DEL>', genotypes: '0/1' },
    {},
    {},
    {},
  ]);
  expect(found.counts).toMatchObject({ invalidAlleles: 4, multiallelic: 0, filterFlag: 0, match: 3 });
  expect(new Set(found.excluded.map(({ reason }) => reason))).toEqual(new Set(['Invalid Alleles']));
});

test('what the split leaves out opens no chunk', async () => {
  const found = await run([{}, {}, {}, { pos: 19_000_000, alt: '*' }, { pos: 60_000_000 }]);
  expect(Object.keys(found.written)).toEqual([
    'chunk_X.nonPAR_0000000001_0020000000',
    'chunk_X.nonPAR_0040000001_0060000000',
    'chunk_X.nonPAR_0060000001_0080000000',
  ]);
});

describe('mixed genotypes', () => {
  const one = (genotype: string) => ({ genotypes: `${genotype} ${all(9, female)}` });
  const code = async (rows: Partial<RecordFields>[]) => (await run(rows)).findings[0]?.code;
  const plain = (n: number) => Array.from({ length: n }, () => one('0/1'));

  test('one sample half missing at one of ten sites is not more than a tenth', async () => {
    expect(await code([...plain(9), one('./1')])).toBeUndefined();
  });
  test('at two of ten it is, either half', async () => {
    expect(await code([...plain(8), one('./1'), one('0|.')])).toBe('x-mixed-genotypes');
  });
  test('wholly missing and haploid genotypes are not mixed', async () => {
    expect(await code([...plain(5), one('./.'), one('./.')])).toBeUndefined();
  });
  test('filtered records count, invalid ones and the pseudo-autosomal regions do not', async () => {
    const mixed = one('./1');
    expect(await code([...plain(8), { ...mixed, filter: 'LOW' }, mixed])).toBe('x-mixed-genotypes');
    expect(await code([...plain(9), mixed, { ...mixed, alt: '*' }, { ...mixed, alt: '*' }])).toBeUndefined();
    const par = [1000, 1001, 1002].map((pos) => ({ ...mixed, pos }));
    expect(await code([...par, ...plain(3)])).toBeUndefined();
  });
});

describe('ploidy', () => {
  /** One person's genotypes, site by site, the others diploid. */
  const conflictsOf = async (genotypes: string[]) => {
    const rows = genotypes.map((genotype) => ({ genotypes: `${genotype} ${all(9, female)}` }));
    const { conflicts, findings } = await run(rows);
    return [conflicts, findings[0]?.code];
  };

  test.each<[string, string[], string[]]>([
    ['always diploid', ['0/1', '0/1', '0/0'], []],
    ['always haploid', ['1', '0', '1'], []],
    ['haploid, then diploid', ['1', '0/1', '0'], ['S0 3000001']],
    ['haploid, then missing as diploid', ['1', './.', '0'], ['S0 3000001']],
    ['a lone dot is haploid', ['.', '0/1', '0/1'], ['S0 3000001', 'S0 3000002']],
    ['diploid, then haploid to the end is not noticed', ['0/1', '0/1', '1', '0', '.'], []],
    ['diploid, haploid, diploid is, at the third', ['0/1', '1', '0|1'], ['S0 3000002']],
  ])('%s', async (_what, genotypes, conflicts) => {
    expect(await conflictsOf(genotypes)).toEqual([
      conflicts,
      conflicts.length > 0 ? 'x-ambiguous-ploidy' : undefined,
    ]);
  });

  test('GT need not stand first', async () => {
    const row = (genotype: string) => ({
      format: 'DP:GT',
      genotypes: `7:${genotype} ${all(9, `7:${female}`)}`,
    });
    expect((await run([row('1'), row('0/1'), row('1')])).conflicts).toEqual(['S0 3000001']);
  });

  test('haploid in one file and diploid in the next', async () => {
    const part = (name: string, from: number, genotype: string) =>
      vcfFile({
        name,
        samples: 10,
        records: [0, 1, 2].map((i) =>
          record({ chrom: 'X', pos: from + i, genotypes: `${genotype} ${all(9, female)}` }),
        ),
      });
    const files = [await part('x1.vcf.gz', 3_000_000, '1'), await part('x2.vcf.gz', 4_000_000, '0/1')];
    const found = await observe(files, panelOf({ X: [] }));
    expect(found.conflicts).toEqual(['S0 4000000', 'S0 4000001', 'S0 4000002']);
  });
});
