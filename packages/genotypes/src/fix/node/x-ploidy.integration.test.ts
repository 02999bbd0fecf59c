import { createReadStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runQualityControl } from '../../quality-control/run.ts';
import { defaultRules } from '../../rules.ts';
import { lineOf } from '../arbitraries.fixture.ts';
import type { Sex } from '../sexes.ts';
import { bcftools, first, records, sitesFrom, Workbench } from './fix.fixture.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const names = Array.from({ length: 20 }, (_, i) => `S${i}`);
const sexOf = (i: number): Sex => (i % 2 === 0 ? 'male' : 'female');
const sexes = new Map(names.map((name, i) => [name, sexOf(i)]));
const positions = Array.from({ length: 12 }, (_, i) => 5_000_000 + i * 1000);

/** Seldom missing: variants that lack more than a tenth of their calls would leave nothing to be refused. */
const often = <T>(usual: T[], seldom: T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  );

/** Men in every spelling, two alleles in a man now and then; women with two alleles, or a lone dot. */
const ofMan = often(['0', '1', '0/0', '1/1', './1', '0/.'], ['.', './.', '0/1']);
const ofWoman = often(['0/0', '0/1', '1/1'], ['./.', '.']);
const row = fc.tuple(...names.map((_, i) => (sexOf(i) === 'male' ? ofMan : ofWoman)));
const study = fc.array(row, { minLength: positions.length, maxLength: positions.length });

const lines = (rows: string[][]) =>
  rows.map((genotypes, i) => lineOf(positions[i] ?? 0, 'A', 'G', genotypes).replace(/^20/, 'X'));

async function refusalOf(path: string) {
  const sites = positions.map((position) => ({ contig: 'X', position, ref: 'A', alt: 'G', frequency: null }));
  const report = await runQualityControl({
    files: [{ name: basename(path), open: () => createReadStream(path) }],
    panel: { id: 'p', build: 'hg19', populations: [], contig: (c) => c, sites: sitesFrom(sites) },
    ...{ population: '', phasing: 'eagle', rules: defaultRules },
  });
  return report.findings[0]?.code;
}

test.each(['haploid', 'diploid'] as const)(
  'men %s: no service finds a person haploid here and diploid there, or half missing',
  async (xPloidy) => {
    let refusedBefore = 0;
    await fc.assert(
      fc.asyncProperty(study, async (rows) => {
        const path = bench.vcf('x.vcf', names, lines(rows));
        const { outputs, counts } = await bench.fix(
          [path],
          { build: 'hg19', xPloidy, xHeterozygous: 'missing' },
          { sexes },
        );
        const lost = rows.filter((genotypes) => genotypes.some((g, i) => g === '0/1' && sexOf(i) === 'male'));
        expect(counts['x-heterozygous-missing'] ?? 0).toBe(lost.length);
        const asItWas = await bench.fix([path], { build: 'hg19' });
        if ((await refusalOf(first(asItWas.outputs).path)) !== undefined) refusedBefore += 1;
        const refusal = await refusalOf(first(outputs).path);
        // Where chance left no variant with calls enough, that is what is said.
        expect([undefined, 'no-chunks-left']).toContain(refusal);
      }),
      { numRuns: 25 },
    );
    expect(refusedBefore).toBeGreaterThan(0);
  },
);

test('bcftools writes the same ploidies where nothing is half missing or has two alleles in a man', async () => {
  const sexFile = bench.path('sex.txt');
  writeFileSync(sexFile, names.map((name, i) => `${name} ${sexOf(i) === 'male' ? 'M' : 'F'}\n`).join(''));
  const ploidies = bench.path('ploidy.txt');
  writeFileSync(ploidies, 'X 2699520 154931044 M 1\n* * * M 2\n* * * F 2\n');
  const men = fc.constantFrom('0', '1', '.', '0/0', '1/1', './.');
  const plain = fc.tuple(...names.map((_, i) => (sexOf(i) === 'male' ? men : ofWoman)));
  await fc.assert(
    fc.asyncProperty(fc.array(plain, { minLength: 12, maxLength: 12 }), async (rows) => {
      const path = bench.vcf('x.vcf', names, lines(rows), ['##contig=<ID=X>']);
      const { outputs } = await bench.fix([path], { build: 'hg19', xPloidy: 'haploid' }, { sexes });
      const theirs = bcftools('+fixploidy', path, '--', '-s', sexFile, '-p', ploidies);
      const body = theirs.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      expect(records(first(outputs).path)).toEqual(body);
    }),
    { numRuns: 15 },
  );
});

test('without sexes, or with those of others, it is said so', async () => {
  const path = bench.vcf('x.vcf', names, lines([names.map(() => '0/0')]));
  const options = { build: 'hg19', xPloidy: 'haploid' } as const;
  await expect(bench.fix([path], options)).rejects.toMatchObject({ code: 'fix-sexes-missing' });
  const others = new Map<string, Sex>([['other', 'male']]);
  await expect(bench.fix([path], options, { sexes: others })).rejects.toMatchObject({
    code: 'sex-file-invalid',
  });
});
