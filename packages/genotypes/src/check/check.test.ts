import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRecords } from '../bgzf/read-records.ts';
import { FormatDefect } from '../formats/defects.ts';
import { runQualityControl } from '../quality-control/run.ts';
import { defaultRules } from '../rules.ts';
import { asDelivered, knownServices } from '../services/known.ts';
import { rulesOf } from '../services/rules.ts';
import { panelOf, type SiteRow } from '../testing/panel.ts';
import { fileOf, record, vcfFile } from '../testing/vcf.ts';
import { parallelRecords } from '../threads/parallel-records.ts';
import { ScanPool } from '../threads/pool.ts';
import type { GenotypeFile } from '../types.ts';
import { validateInput } from '../validate/validate.ts';
import { checkFiles } from './check.ts';
import { verdictOfService } from './verdicts/verdict.ts';

const pool = new ScanPool(2);
afterAll(() => pool.close());

const samples = 20;
const bases = fc.constantFrom('A', 'C', 'G', 'T');
/** Mostly good: a damage that ends everything must not be in every file. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const row = fc.record({
  step: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 900_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(-5, 30_000_000) },
  ),
  chrom: fc.oneof({ weight: 200, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('21') }),
  ref: fc.oneof({ weight: 20, arbitrary: bases }, { weight: 1, arbitrary: fc.constantFrom('AT', 'N', 'a') }),
  alt: fc.oneof(
    { weight: 20, arbitrary: bases },
    { weight: 1, arbitrary: fc.constantFrom('A,C', '*', '<DEL>') },
  ),
  panel: fc.option(fc.tuple(bases, bases), { freq: 6 }),
  filter: mostly('PASS', 'LOW', 'DUP', '.'),
  format: mostly('GT', 'GT:DS', 'DP:GT', 'DP'),
  columns: mostly(samples, samples - 1, samples + 1),
  genotypes: fc.array(fc.constantFrom('0|0', '0|1', '1|1', '0|0', '.|.', './1', '1', '0'), {
    minLength: 1,
    maxLength: 7,
  }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const cell = (format: string, genotype: string) =>
  format
    .split(':')
    .map((key) => (key === 'GT' ? genotype : '3'))
    .join(':');

function lineOf(r: Row, chrom: string, pos: number): string {
  const cells = Array.from({ length: r.columns }, (_, i) =>
    cell(r.format, r.genotypes[i % r.genotypes.length] ?? '0|0'),
  );
  const { ref, filter, format } = r;
  const alt = r.alt === ref ? '*' : r.alt;
  return record({ chrom: r.chrom || chrom, pos, ref, alt, filter, format, genotypes: cells.join(' ') });
}

async function made(rows: Row[], chrom: string, name: string) {
  let pos = 100_000;
  const sites: SiteRow[] = [];
  const records = rows.map((r) => {
    pos = Math.max(1, pos + r.step);
    if (r.panel) sites.push([pos, ...r.panel]);
    return lineOf(r, chrom, pos);
  });
  const file = await vcfFile({ name, samples, records });
  return { file, sites: sites.toSorted(([a], [b]) => a - b) };
}

/** Cuts a file off, now and then. */
async function perhapsCut(file: GenotypeFile, at: number): Promise<GenotypeFile> {
  if (at > 1) return file;
  const pieces: Buffer[] = [];
  for await (const piece of await file.open()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return fileOf(file.name, bytes.subarray(0, Math.floor(bytes.length * at)));
}

const job = fc.record({
  first: fc.array(row, { minLength: 1, maxLength: 60 }),
  second: fc.array(row, { maxLength: 20 }),
  chroms: mostly(['20', 'X'], ['chr20', '22'], ['23', '20']),
  build: mostly('hg19' as const, 'hg38' as const),
  cut: mostly(2, 0.3, 0.9),
  rules: fc.constantFrom({}, { minSnps: 1 }, { strandFlips: 0 }, { minSamples: 50 }, { overlap: 0.1 }),
});

test('one reading tells what validation and quality control tell in two', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(job, async ({ first, second, chroms, build, cut, rules: own }) => {
      const [one = '20', two = 'X'] = chroms;
      const a = await made(first, one, 'a.vcf.gz');
      const b = await made(second, two, 'b.vcf.gz');
      const files = [await perhapsCut(a.file, cut), ...(second.length > 0 ? [b.file] : [])];
      const name = (chrom: string) => (chrom === '23' ? 'X' : chrom.replace('chr', ''));
      const panel = panelOf({ [name(one)]: a.sites, [name(two)]: b.sites }, { build });
      const rules = { ...defaultRules, ...own };
      const request = {
        files,
        build,
        population: '',
        rules,
        phasing: 'eagle' as const,
        mode: '',
        r2Filter: '0',
      };
      const validation = await validateInput({ ...request, panel });
      const quality = await runQualityControl({ ...request, panel });
      const read = files.map((file) => ({ name: file.name, read: () => parallelRecords(file, pool) }));
      const check = await checkFiles({ ...request, panel, files: read });
      expect(check.accepted).toBe(validation.passed && quality.passed);
      if (!validation.passed) {
        // Of a file that was cut off, each reader delivers as much as it had when it saw the end.
        if (cut > 1) expect(check.findings[0]).toEqual(validation.findings[0]);
        return;
      }
      expect(check.quality).toEqual(quality);
      expect(check.findings).toEqual(quality.findings);
      expect(check.files).toEqual(validation.files);
    }),
    { numRuns: 400 },
  );
});

const asked = { population: '', phasing: 'eagle' as const, mode: '', r2Filter: '0' };

test('what is told of a service beside others is what a check by its rules alone tells', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(job, async ({ first, chroms, build, cut }) => {
      const [one = '20'] = chroms;
      const { file: whole, sites } = await made(first, one, 'a.vcf.gz');
      const file = await perhapsCut(whole, cut);
      const panel = panelOf({ [one === '23' ? 'X' : one.replace('chr', '')]: sites }, { build });
      const files = [{ name: file.name, read: () => parallelRecords(file, pool) }];
      const otherChunkSizes = [10_000_000];
      const request = { ...asked, build, panel, files };
      const { facts } = await checkFiles({ ...request, rules: rulesOf(asDelivered), otherChunkSizes });
      for (const service of knownServices) {
        const alone = await checkFiles({ ...request, rules: rulesOf(service) });
        const told = verdictOfService(facts, service);
        expect(told.reasons.map(({ message }) => message)).toEqual(
          alone.findings.map(({ message }) => message),
        );
        expect(told.verdict !== 'refused').toBe(alone.accepted);
        if (!facts.partial)
          expect(told.regions_lost).toEqual(
            alone.quality.chunks.filter(({ passed }) => !passed).map(({ id }) => id),
          );
      }
    }),
    { numRuns: 100 },
  );
});

test('a file of another kind that turns out to be damaged is a finding with its code', async () => {
  const whole = await vcfFile({ samples: 20, records: [] });
  async function* read() {
    yield* readRecords(whole, {});
    throw new FormatDefect('bcf-damaged', 'A record ends too early.');
  }
  const request = { build: 'hg19', population: '', phasing: 'eagle', mode: '', r2Filter: '0' } as const;
  const files = [
    { name: 'a.bcf', read },
    { name: 'b.vcf.gz', read },
  ];
  const check = await checkFiles({ ...request, files, panel: panelOf({}), rules: defaultRules });
  expect(check.accepted).toBe(false);
  const [first] = check.findings;
  expect(first).toMatchObject({
    code: 'bcf-damaged',
    file: 'a.bcf',
    message: 'a.bcf: A record ends too early.',
  });
});
