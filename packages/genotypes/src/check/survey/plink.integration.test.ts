import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRecords } from '../../bgzf/read-records.ts';
import { RecordCursor } from '../../scan/records.ts';
import { record, vcfFile, vcfText } from '../../testing/vcf.ts';
import { exactP } from './hardy-weinberg.ts';
import { XHeterozygosity } from './sex.ts';
import { Survey } from './survey.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-survey-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const samples = 60;
/** Each variant with its own shares of genotypes, so that some miss much and some are far out of equilibrium. */
const variant = fc.array(fc.constantFrom('0/0', '0/0', '0/1', '1/1', './.'), { minLength: 1, maxLength: 6 });
const cohort = fc.array(variant, { minLength: 60, maxLength: 120 });
/** Enough of them vary for an F of every sample. */
const wide = fc.array(variant, { minLength: 250, maxLength: 300 });

const columns = (genotypes: string[], row: number) =>
  Array.from({ length: samples }, (_, i) => genotypes[(i * (row + 1)) % genotypes.length] ?? './.').join(' ');

const recordsOf = (rows: string[][], chrom: string) =>
  rows.map((genotypes, i) =>
    record({ chrom, pos: 10_000_000 + i * 100, id: `rs${i}`, genotypes: columns(genotypes, i) }),
  );

/** Rows of a table that plink2 writes, by the names of its header. */
function plink(rows: string[][], args: string[], ending: string): Record<string, string>[] {
  const vcf = join(directory, 'cohort.vcf');
  const out = join(directory, 'out');
  writeFileSync(vcf, vcfText({ samples, records: recordsOf(rows, '20') }));
  const options = ['--vcf', vcf, '--out', out, '--threads', '1', '--silent', ...args];
  execFileSync('plink2', options, { stdio: 'ignore' });
  const [head = '', ...lines] = readFileSync(`${out}.${ending}`, 'utf8').trimEnd().split('\n');
  const names = head.replace('#', '').split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell])));
}

const shares = (table: Record<string, string>[]) => {
  const bins = Array.from({ length: 20 }, () => 0);
  for (const row of table) {
    const bin = Math.min(19, Math.floor((Number(row.MISSING_CT) / Number(row.OBS_CT)) * 20));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
};

async function surveyed(rows: string[][]) {
  const survey = new Survey('hg19');
  let take: ReturnType<Survey['file']> | undefined;
  for await (const { header, block } of readRecords(
    await vcfFile({ samples, records: recordsOf(rows, '20') }),
    {},
  )) {
    take ??= survey.file('a.vcf.gz', header);
    take(block);
  }
  return survey.end([]);
}

const runs = { numRuns: 12 };

test('missing genotypes of samples and variants are those that plink2 counts', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(cohort, async (rows) => {
      const report = await surveyed(rows);
      const ofSamples = plink(rows, ['--missing'], 'smiss');
      const ofVariants = plink(rows, ['--missing'], 'vmiss');
      expect(report.missing).toEqual({ samples: shares(ofSamples), variants: shares(ofVariants) });
      const counts = new Map(ofSamples.map((row) => [row.IID, Number(row.MISSING_CT)]));
      for (const { name, missing } of report.worstSamples)
        expect([name, missing]).toEqual([name, counts.get(name)]);
      const worst = [...counts.values()].filter((n) => n > 0).sort((a, b) => b - a);
      expect(report.worstSamples.map(({ missing }) => missing)).toEqual(worst.slice(0, 20));
    }),
    runs,
  );
});

test('the exact p of Hardy-Weinberg equilibrium is that of plink2', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(cohort, async (rows) => {
      const table = plink(rows, ['--hardy'], 'hardy');
      for (const row of table) {
        const p = exactP(Number(row.HOM_A1_CT), Number(row.HET_A1_CT), Number(row.TWO_AX_CT));
        const expected = Number(row.P);
        expect(Math.abs(p - expected)).toBeLessThanOrEqual(1e-5 * expected);
      }
      const { notices } = await surveyed(rows);
      const told = notices.find(({ code }) => code === 'variants-hardy-weinberg')?.count ?? 0;
      expect(told).toBe(table.filter((row) => Number(row.P) < 1e-10).length);
    }),
    runs,
  );
});

test('F on chromosome X is what plink2 has of the same genotypes on an autosome', {
  timeout: 60_000,
}, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(wide, async (rows) => {
      const sex = new XHeterozygosity(Array.from({ length: samples }, (_, i) => `S${i}`));
      for await (const { block } of readRecords(
        await vcfFile({ samples, records: recordsOf(rows, 'X') }),
        {},
      )) {
        const cursor = new RecordCursor(block);
        while (cursor.next()) sex.add(cursor);
      }
      for (const [i, row] of plink(rows, ['--het', 'small-sample'], 'het').entries()) {
        const f = sex.f(i);
        if (f === undefined) continue;
        compared += 1;
        expect(f).toBeCloseTo(Number(row.F), 4);
      }
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(100);
});
