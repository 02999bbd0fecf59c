import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localFile } from '../../node/local-file.ts';
import { readSites } from '../read-sites.ts';
import type { FrequencySource } from './frequencies.ts';
import { frequenciesOf } from './input-frequencies.ts';
import { type QualityReport, qualityOf } from './report.ts';
import { QualitySurvey } from './survey.ts';
import { mafEdges } from './tally.ts';

const examples = '/usr/share/doc/shapeit4/examples/test';
const directory = mkdtempSync(join(tmpdir(), 'imputehub-quality-'));
const [dose, info, scaffold] = ['dose', 'info', 'scaffold'].map((n) => join(directory, `${n}.vcf.gz`)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
const query = (path: string, format: string, more: string[] = []) =>
  run('bcftools', ['query', ...more, '-f', `${format}\n`, path])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));

beforeAll(() => {
  const msav = join(directory, 'reference.msav');
  run('minimac4', ['--compress-reference', `${examples}/reference.vcf.gz`, '-o', msav]);
  const missing = ['--', '-t', '.', '-n', '0p'];
  run('bcftools', ['+setGT', `${examples}/scaffold.vcf.gz`, '-Oz', '-o', scaffold, ...missing]);
  run('tabix', ['-p', 'vcf', scaffold]);
  const format = ['--format', 'GT,DS', '--output-format', 'vcf.gz', '--all-typed-sites', '--threads', '2'];
  run('minimac4', [...format, '--sites', info, '-o', dose, msav, scaffold]);
});

const input: FrequencySource = { against: 'input', sites: async () => frequenciesOf(localFile(scaffold)) };

async function qualityOfFile(path: string, source?: FrequencySource): Promise<QualityReport> {
  const survey = new QualitySurvey(source, (error) => {
    throw error;
  });
  const file = localFile(path);
  await readSites(
    file.name,
    () => file.open(),
    (sites) => survey.take(sites),
  );
  const tally = survey.end();
  await survey.close();
  return qualityOf(tally ? [tally] : []);
}

interface Row {
  position: number;
  r2: number;
  maf: number;
}

/** What bcftools reads of imputed sites. */
const imputedRows = (path: string): Row[] =>
  query(path, '%POS %INFO/R2 %INFO/MAF', ['-e', 'INFO/TYPED=1'])
    .map(([position, r2, maf]) => ({ position: Number(position), r2: Number(r2), maf: Number(maf) }))
    .filter(({ r2 }) => Number.isFinite(r2));

const meanOf = (rows: Row[]) => rows.reduce((sum, { r2 }) => sum + r2, 0) / rows.length;

test.each([
  ['dosages', dose],
  ['information per site', info],
])('what is told of %s is what bcftools reads', async (_what, path) => {
  const found = await qualityOfFile(path);
  const all = query(path, '%POS');
  const rows = imputedRows(path);
  const typed = query(path, '%POS', ['-i', 'INFO/TYPED=1']);
  const empirical = query(path, '%INFO/ER2').map(([er2]) => Number(er2));
  expect(found).toMatchObject({ chromosomes: ['20'], sites: all.length, typed_sites: typed.length });
  expect(found.mean_r2).toBeCloseTo(meanOf(rows), 8);
  const known = empirical.filter(Number.isFinite);
  expect(found.empirical_r2?.sites).toBe(known.length);
  expect(found.empirical_r2?.mean).toBeCloseTo(known.reduce((a, b) => a + b, 0) / known.length, 8);
  for (const [i, bin] of found.r2_by_maf.entries()) {
    const [from, to] = [i === 0 ? -1 : (mafEdges[i - 1] ?? 0), mafEdges[i] ?? 0];
    const own = rows.filter(({ maf }) => maf > from && maf <= to);
    expect(bin).toMatchObject({ maf_to: to, sites: own.length });
    const above = (limit: number) => own.filter(({ r2 }) => r2 >= limit).length / own.length;
    expect(bin.share_r2_above_03 ?? Number.NaN).toBeCloseTo(above(0.3), 10);
    expect(bin.share_r2_above_08 ?? Number.NaN).toBeCloseTo(above(0.8), 10);
    expect(bin.mean_r2 ?? Number.NaN).toBeCloseTo(meanOf(own), 8);
  }
  const windows = Map.groupBy(rows, ({ position }) => Math.floor((position - 1) / 1e6));
  expect(found.r2_along.map(({ start, end, sites }) => ({ start, end, sites }))).toEqual(
    [...windows].map(([w, own]) => ({ start: w * 1e6 + 1, end: (w + 1) * 1e6, sites: own.length })),
  );
  found.r2_along.forEach(({ mean_r2 }, i) => {
    expect(mean_r2).toBeCloseTo(meanOf([...windows.values()][i] ?? []), 8);
  });
  const counts = Array.from({ length: 50 }, () => 0);
  for (const { r2 } of rows) {
    const bin = Math.min(49, Math.floor(r2 * 50));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  expect(found.r2_distribution.map(({ sites }) => sites)).toEqual(counts);
});

test('frequencies of genotyped variants against the input', async () => {
  const { frequency } = await qualityOfFile(dose, input);
  const key = ([position, ref, alt]: string[]) => `${position} ${ref} ${alt}`;
  const counted = new Map(
    query(scaffold, '%POS %REF %ALT [%GT,]').map((row) => {
      const alleles = (row[3] ?? '').split(/[|/,]/).filter((a) => a !== '');
      return [key(row), alleles.filter((a) => a === '1').length / alleles.length];
    }),
  );
  const pairs = query(dose, '%POS %REF %ALT %INFO/AF', ['-i', 'INFO/TYPED=1']).map(
    (row) => [counted.get(key(row)) ?? Number.NaN, Number(row[3])] as const,
  );
  expect(pairs.length).toBeGreaterThan(100);
  expect(frequency?.against).toBe('input');
  expect(frequency?.bins.reduce((sum, { sites }) => sum + sites, 0)).toBe(pairs.length);
  const off = frequency?.bins.filter(({ x_from, y_from }) => Math.abs(x_from - y_from) > 0.021) ?? [];
  expect(off.reduce((sum, { sites }) => sum + sites, 0)).toBe(
    pairs.filter(([x, y]) => Math.abs(Math.floor(x * 50) - Math.floor(y * 50)) > 1).length,
  );
  const mean = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const moment = (f: (x: number, y: number) => number) =>
    pairs.reduce((sum, [x, y]) => sum + f(x - mx, y - my), 0);
  const r = moment((x, y) => x * y) / Math.sqrt(moment((x) => x * x) * moment((_, y) => y * y));
  expect(frequency?.correlation).toBeCloseTo(r, 8);
});

test('against an input of other sites nothing is compared', async () => {
  const elsewhere: FrequencySource = {
    against: 'input',
    sites: async () =>
      (async function* () {
        yield [{ position: 5, ref: 'A', alt: 'C', frequency: 0.5 }];
      })(),
  };
  expect((await qualityOfFile(dose, elsewhere)).frequency).toBeNull();
});
