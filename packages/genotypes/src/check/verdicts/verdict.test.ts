import { expect, test } from 'vitest';
import { readRecords } from '../../bgzf/read-records.ts';
import { unknownPanel } from '../../panel/panel-of-sites.ts';
import { asDelivered, knownServices } from '../../services/known.ts';
import { panelNamed, rulesOf } from '../../services/rules.ts';
import { panelOf } from '../../testing/panel.ts';
import { all, record, vcfFile } from '../../testing/vcf.ts';
import type { PanelSites, Phasing } from '../../types.ts';
import { checkFiles } from '../check.ts';
import { verdictOfService, verdictsOfService } from './verdict.ts';

const named = (id: string) => {
  const service = knownServices.find((one) => one.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return service;
};

interface Cohort {
  samples?: number;
  chrom?: string;
  positions?: number[];
  meta?: string;
  bytes?: number;
  panel?: PanelSites;
  ref?: string;
  alt?: string;
  genotypes?: string;
  phasing?: Phasing;
  names?: string[];
}

const usual = Array.from({ length: 40 }, (_, i) => 1_000_000 + i * 1000);

async function facts(cohort: Cohort) {
  const { samples = 30, chrom = '20', positions = usual, bytes, ref = 'A', alt = 'G' } = cohort;
  const { genotypes = all(samples, '0/1'), phasing = 'eagle', names = ['chr20.vcf.gz'] } = cohort;
  const records = positions.map((pos) => record({ chrom, pos, ref, alt, genotypes }));
  const meta = cohort.meta && { meta: cohort.meta };
  const files = await Promise.all(names.map((name) => vcfFile({ name, samples, records, ...meta })));
  const report = await checkFiles({
    ...{ build: 'hg19', phasing, population: '', mode: 'imputation', r2Filter: '0' },
    ...{ rules: rulesOf(asDelivered), otherChunkSizes: [10_000_000] },
    panel: cohort.panel ?? unknownPanel('hg19'),
    files: files.map((file) => ({ name: file.name, bytes, read: () => readRecords(file, {}) })),
  });
  return report.facts;
}

const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

test('a good file is accepted everywhere, and what the panel would tell is unknown everywhere', async () => {
  const found = await facts({});
  for (const service of knownServices) {
    for (const { verdict, unknown, reasons } of verdictsOfService(found, service)) {
      expect([verdict, reasons]).toEqual(['accepted', []]);
      expect(unknown[0]).toContain("Without the panel's sites");
    }
  }
});

test('TOPMed says in its own words that there are too few samples', async () => {
  const found = await facts({ samples: 12 });
  expect(verdictOfService(found, named('topmed')).reasons).toEqual([
    {
      code: 'samples-too-few',
      message: 'chr20.vcf.gz has 12 samples; at least 20 are wanted.',
      words:
        'At least 20 samples must be uploaded. Your submission contains 12 samples, which is below the allowed limit.',
    },
  ]);
  expect(verdictOfService(found, named('michigan')).reasons[0]?.words).toBe(
    'At least 20 samples must be uploaded.',
  );
});

test('a panel without the chromosome ends the job, without a look at its sites', async () => {
  const found = await facts({ chrom: 'X', positions: usual.map((p) => p + 4_000_000) });
  const service = named('h3africa');
  const [african, thousand] = service.panels.map((panel) => verdictOfService(found, service, panel));
  expect(african?.reasons[0]).toEqual({
    code: 'chromosome-not-in-panel',
    message: 'The panel h3africa-v6hc-s has no chromosome X; one such file ends the whole job.',
    words:
      "Task 'Calculating QC Statistics This reference panel doesn't support chromosome X. File not found.",
  });
  expect(thousand?.verdict).toBe('accepted');
});

test('a region with fewer variants than HRC wants is lost there and not elsewhere', async () => {
  const found = await facts({ positions: [...usual, ...usual.slice(0, 10).map((p) => p + 59_500_000)] });
  const service = named('michigan');
  const lost = (id: string) => verdictOfService(found, service, panelNamed(service, id));
  expect(lost('hrc-r1.1')).toMatchObject({
    verdict: 'accepted_without_regions',
    regions_lost: ['chunk_20_0060000001_0080000000'],
  });
  expect(lost('apps@1000g-phase-3-v5@1.0.0')).toMatchObject({ verdict: 'accepted', regions_lost: [] });
});

test('TOPMed cuts in 10 Mb, lifts to hg38, and takes no newer VCF on X', async () => {
  const found = await facts({ positions: [...usual, 15_000_000, 15_000_001, 29_999_999] });
  const topmed = named('topmed');
  // By its limits alone; with its panel the positions would be lifted first, and nothing is said of regions.
  expect(verdictOfService(found, topmed).regions_lost).toEqual([
    ...['chunk_20_0010000001_0020000000', 'chunk_20_0020000001_0030000000'],
  ]);
  const [panel] = topmed.panels;
  const withPanel = verdictOfService(found, topmed, panel);
  expect(withPanel.regions_lost).toEqual([]);
  expect(withPanel.unknown[1]).toContain('lifts positions from hg19 to hg38');
  const onX = { chrom: 'X', positions: usual.map((p) => p + 4_000_000) };
  const newer = await facts({ ...onX, meta: '##fileformat=VCFv4.3\n' });
  expect(codes(verdictOfService(newer, topmed))).toEqual(['header-version']);
  expect(codes(verdictOfService(await facts(onX), topmed))).toEqual([]);
});

test('a file larger than the service takes', async () => {
  const found = await facts({ bytes: 2_100_000_000 });
  expect(codes(verdictOfService(found, named('h3africa')))).toEqual(['file-too-big-for-service']);
  expect(codes(verdictOfService(found, named('michigan')))).toEqual([]);
});

test('with sites, strand flips count; a doubtful limit of allele switches refuses nothing and is told', async () => {
  const positions = Array.from({ length: 240 }, (_, i) => 1_000_000 + i * 1000);
  const rows = (ref: string, alt: string) =>
    positions.map((p, i): [number, string, string] => (i < 120 ? [p, 'A', 'G'] : [p, ref, alt]));
  const flipped = await facts({ positions, panel: panelOf({ 20: rows('T', 'C') }) });
  expect(codes(verdictOfService(flipped, named('michigan')))).toEqual(['strand-flips']);
  const switched = await facts({ positions, panel: panelOf({ 20: rows('G', 'A') }) });
  const service = named('michigan');
  const verdict = verdictOfService(switched, service, service.panels[0]);
  expect(verdict.verdict).toBe('accepted');
  expect(verdict.unknown.slice(0, 1)).toEqual([
    'Its documentation speaks of at most 100 allele switches, and the files have 120; whether the limit is in force could not be established.',
  ]);
});

test('two files of one chromosome: refused where there is a rule, else said to cost the first', async () => {
  const found = await facts({ names: ['a.vcf.gz', 'b.vcf.gz'] });
  expect(verdictOfService(found, named('imputehub-node')).reasons).toEqual([
    {
      code: 'chromosome-twice',
      message: 'a.vcf.gz and b.vcf.gz both hold chromosome 20.',
      words: "Only one file per chromosome allowed. Chromosome 20 found in files 'a.vcf.gz' and 'b.vcf.gz'.",
    },
  ]);
  const elsewhere = verdictOfService(found, asDelivered);
  expect(elsewhere.verdict).toBe('accepted');
  expect(elsewhere.unknown).toContainEqual(expect.stringContaining('what a.vcf.gz holds of chromosome 20'));
});

test('phased data that lacks genotypes is refused without phasing, by a node in its own words', async () => {
  const genotypes = `.|1\t${all(29, '0|1')}`;
  const lacking = await facts({ genotypes, phasing: 'no_phasing' });
  const [reason] = verdictOfService(lacking, named('imputehub-node')).reasons;
  expect(reason?.code).toBe('phased-with-missing');
  expect(reason?.words).toContain(
    'Records with missing genotypes: 40, the first at position 1000000. Choose',
  );
  expect(verdictOfService(lacking, named('michigan')).reasons).toMatchObject([
    { code: 'phased-with-missing', words: null },
  ]);
  expect(codes(verdictOfService(await facts({ genotypes }), named('imputehub-node')))).toEqual([]);
  const whole = await facts({ genotypes: all(30, '0|1'), phasing: 'no_phasing' });
  expect(codes(verdictOfService(whole, named('imputehub-node')))).toEqual([]);
});

test('a verdict names the limits that were never seen at the service', async () => {
  const found = await facts({});
  const service = named('h3africa');
  const said = (id: string) => verdictOfService(found, service, panelNamed(service, id)).unknown.slice(-2);
  expect(said('1000g-phase-3-v5')).toEqual([
    'Whether its documentation holds, which has the most samples, the largest file, the chromosomes of the panel.',
    'Not verified: the fewest samples, every other limit, the build of the panel, the people of its populations; taken from imputationserver2 as delivered, or from general knowledge.',
  ]);
  expect(said('h3africa-v6hc-s')[1]).not.toContain('the build');
  expect(verdictOfService(found, asDelivered).unknown.join()).not.toContain('Not verified');
});
