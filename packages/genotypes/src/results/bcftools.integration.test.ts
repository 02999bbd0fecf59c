import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localFile } from '../node/local-file.ts';
import { type AccuracyBin, dosageAccuracy, positionsOf } from './accuracy.ts';
import { verifyVcf } from './verify.ts';

const examples = '/usr/share/doc/shapeit4/examples/test';
const directory = mkdtempSync(join(tmpdir(), 'imputehub-results-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const query = (path: string, format: string, more: string[] = []) =>
  lines(run('bcftools', ['query', ...more, '-f', `${format}\n`, path]));

function write(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, execFileSync('bgzip', ['-c'], { input: text }));
  return path;
}

/** What bcftools says of a file, in the words of verifyVcf. */
function byBcftools(path: string) {
  const positions = query(path, '%POS').map(Number);
  const r2 = query(path, '%INFO')
    .map((info) => info.split(';'))
    .filter((fields) => !fields.includes('TYPED') && !fields.includes('TYPED_ONLY'))
    .flatMap((fields) =>
      fields.filter((field) => field.startsWith('R2=')).map((field) => Number(field.slice(3))),
    )
    .filter(Number.isFinite);
  return {
    samples: lines(run('bcftools', ['query', '-l', path])),
    records: positions.length,
    contigs: [...new Set(query(path, '%CHROM'))],
    firstPosition: positions[0] ?? null,
    lastPosition: positions.at(-1) ?? null,
    meanR2: r2.length > 0 ? r2.reduce((sum, value) => sum + value, 0) / r2.length : null,
  };
}

async function expectVerified(path: string): Promise<void> {
  const file = localFile(path);
  const { meanR2, ...rest } = await verifyVcf(file.name, () => file.open());
  const { meanR2: expected, ...others } = byBcftools(path);
  expect(rest).toEqual(others);
  if (expected === null || meanR2 === null) expect(meanR2).toBe(expected);
  else expect(meanR2).toBeCloseTo(expected, 6);
}

/** `POS REF ALT` to a value per sample, in the order of `samples`; a dot is NaN. */
function matrix(path: string, field: 'DS' | 'GT', samples: string[]): Map<string, number[]> {
  const value = (text: string) => {
    if (field === 'DS') return text === '.' ? Number.NaN : Number(text);
    return text.includes('.') ? Number.NaN : text.split(/[|/]/).filter((allele) => allele === '1').length;
  };
  const rows = query(path, `%POS %REF %ALT[ %${field}]`, ['-s', samples.join(',')]);
  return new Map(
    rows.map((row) => {
      const [pos, ref, alt, ...values] = row.split(' ');
      return [`${pos} ${ref} ${alt}`, values.map(value)];
    }),
  );
}

function correlation(pairs: [number, number][]): number | null {
  const mean = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const moment = (f: (x: number, y: number) => number) =>
    pairs.reduce((sum, [x, y]) => sum + f(x - mx, y - my), 0);
  const [xx, yy, xy] = [moment((x) => x * x), moment((_, y) => y * y), moment((x, y) => x * y)];
  return pairs.length > 1 && xx > 1e-12 && yy > 1e-12 ? xy ** 2 / (xx * yy) : null;
}

/** The definition, over what bcftools reads out of the files. */
function byDefinition(imputed: string, truth: string, typed: Set<number>): AccuracyBin[] {
  const names = (path: string) => lines(run('bcftools', ['query', '-l', path]));
  const shared = names(imputed).filter((name) => names(truth).includes(name));
  const dosages = matrix(imputed, 'DS', shared);
  const genotypes = matrix(truth, 'GT', shared);
  const edges: [number, number][] = [
    [0.005, 0.01],
    [0.01, 0.05],
    [0.05, 0.2],
    [0.2, 0.5],
  ];
  return edges.map(([mafFrom, mafTo]) => {
    let sites = 0;
    const pairs: [number, number][] = [];
    for (const [key, values] of dosages) {
      const known = genotypes.get(key);
      if (!known || typed.has(Number(key.split(' ')[0]))) continue;
      const called = known.filter((g) => !Number.isNaN(g));
      const frequency = called.reduce((sum, g) => sum + g, 0) / (2 * called.length);
      const maf = Math.min(frequency, 1 - frequency);
      if (!(maf > mafFrom && maf <= mafTo)) continue;
      sites += 1;
      values.forEach((value, i) => {
        const other = known[i] ?? Number.NaN;
        if (!Number.isNaN(value) && !Number.isNaN(other)) pairs.push([value, other]);
      });
    }
    return { mafFrom, mafTo, sites, r2: correlation(pairs) };
  });
}

async function expectAccurate(imputed: string, truth: string, typed: Set<number>): Promise<AccuracyBin[]> {
  const found = await dosageAccuracy({ imputed: localFile(imputed), truth: localFile(truth), typed });
  const expected = byDefinition(imputed, truth, typed);
  expect(found.map(({ r2: _, ...rest }) => rest)).toEqual(expected.map(({ r2: _, ...rest }) => rest));
  found.forEach(({ r2 }, i) => {
    const other = expected[i]?.r2 ?? null;
    if (r2 === null || other === null) expect(r2).toBe(other);
    else expect(r2).toBeCloseTo(other, 8);
  });
  return found;
}

const head = (names: string[]) =>
  [
    '##fileformat=VCFv4.2',
    '##contig=<ID=20>',
    '##INFO=<ID=R2,Number=1,Type=Float,Description="r2">',
    '##INFO=<ID=ER2,Number=1,Type=Float,Description="er2">',
    ...['TYPED', 'TYPED_ONLY', 'IMPUTED'].map((id) => `##INFO=<ID=${id},Number=0,Type=Flag,Description="x">`),
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=DS,Number=A,Type=Float,Description="Dosage">',
    ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', ...names].join('\t'),
  ].join('\n');

const people = Array.from({ length: 12 }, (_, i) => `P${i}`);
const genotype = fc.constantFrom('0|0', '0|0', '0|1', '1|0', '1|1', './.');
const place = fc.record({
  step: fc.integer({ min: 0, max: 2 }),
  alt: fc.constantFrom('C', 'G', 'T'),
  where: fc.constantFrom('both', 'both', 'both', 'imputed', 'truth'),
  info: fc.constantFrom(
    'IMPUTED;R2=0.5',
    'TYPED;R2=0.9;ER2=0.1',
    'TYPED_ONLY',
    'IMPUTED;ER2=0.4',
    'R2=0.25',
    '.',
  ),
  truth: fc.array(genotype, { minLength: 12, maxLength: 12 }),
  dosages: fc.array(fc.constantFrom('0', '0.25', '1', '1.75', '2', '.'), { minLength: 12, maxLength: 12 }),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

/** Positions ascend, and two records of one place differ in their alternative. */
function rowsOf(places: Place[]) {
  let position = 1000;
  const seen = new Set<string>();
  return places.flatMap((one) => {
    position += one.step;
    const key = `${position}\t.\tA\t${one.alt}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...one, key }];
  });
}

describe('on random files', () => {
  test('what is told of a file and of its accuracy is what bcftools reads', {
    timeout: 300_000,
  }, async () => {
    const inputs = fc.record({
      places: fc.array(place, { minLength: 1, maxLength: 80 }),
      order: fc.shuffledSubarray(people, { minLength: 2 }),
      formats: fc.constantFrom('GT:DS', 'DS:GT', 'DS'),
      typedEvery: fc.integer({ min: 2, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ places, order, formats, typedEvery }) => {
        const rows = rowsOf(places);
        const sample = (ds: string) => formats.replace('GT', '0|0').replace('DS', ds);
        const dose = rows
          .filter(({ where }) => where !== 'truth')
          .map(
            ({ key, info, dosages }) =>
              `20\t${key}\t.\tPASS\t${info}\t${formats}\t${dosages.map(sample).join('\t')}`,
          );
        const known = rows
          .filter(({ where }) => where !== 'imputed')
          .map(({ key, truth }) => `20\t${key}\t.\tPASS\t.\tGT\t${truth.slice(0, order.length).join('\t')}`);
        const imputed = write('dose.vcf.gz', `${head(people)}\n${dose.map((row) => `${row}\n`).join('')}`);
        const truth = write('truth.vcf.gz', `${head(order)}\n${known.map((row) => `${row}\n`).join('')}`);
        await expectVerified(imputed);
        await expectVerified(truth);
        const positions = rows.map(({ key }) => Number(key.split('\t')[0]));
        const typed = new Set(positions.filter((p) => p % typedEvery === 0));
        await expectAccurate(imputed, truth, typed);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

describe('on real data', () => {
  const dose = join(directory, 'real.dose.vcf.gz');
  const info = join(directory, 'real.info.vcf.gz');
  beforeAll(() => {
    const msav = join(directory, 'reference.msav');
    run('minimac4', ['--compress-reference', `${examples}/reference.vcf.gz`, '-o', msav]);
    // Minimac4 takes no missing alleles in phased data.
    const scaffold = join(directory, 'scaffold.vcf.gz');
    run('bcftools', [
      '+setGT',
      `${examples}/scaffold.vcf.gz`,
      '-Oz',
      '-o',
      scaffold,
      '--',
      '-t',
      '.',
      '-n',
      '0p',
    ]);
    run('tabix', ['-p', 'vcf', scaffold]);
    const format = ['--format', 'GT,DS', '--output-format', 'vcf.gz', '--all-typed-sites', '--threads', '2'];
    run('minimac4', [...format, '--sites', info, '-o', dose, msav, scaffold]);
  });

  test('dosages of Minimac4, its information per site, and the data they come from', async () => {
    for (const path of [dose, info, `${examples}/scaffold.vcf.gz`, `${examples}/unphased.vcf.gz`])
      await expectVerified(path);
  });

  test('accuracy against what sequencing found in the same people', async () => {
    const typed = await positionsOf(localFile(`${examples}/scaffold.vcf.gz`));
    expect(typed).toEqual(new Set(query(`${examples}/scaffold.vcf.gz`, '%POS').map(Number)));
    const bins = await expectAccurate(dose, `${examples}/unphased.vcf.gz`, typed);
    expect(bins.every(({ sites, r2 }) => sites > 100 && (r2 ?? 0) > 0.3)).toBe(true);
  });
});
