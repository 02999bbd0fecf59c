import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-check-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'check', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const document = z.object({
  verdict: z.string(),
  regions_lost: z.array(z.string()),
  not_known: z.array(z.string()),
  counts: z.record(z.string(), z.number().nullable()),
  chunks: z.array(z.looseObject({ id: z.string(), excluded_because: z.string().nullable() })),
  findings: z.array(z.looseObject({ code: z.string(), count: z.number(), examples: z.array(z.string()) })),
});

const samples = Array.from({ length: 30 }, (_, i) => `S${i}`);
const head = `##fileformat=VCFv4.2\n##contig=<ID=20>\n##FILTER=<ID=LOW,Description="low">\n##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">\n`;
const columns = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO';

function path(name: string, text: string): string {
  const target = join(directory, name);
  writeFileSync(target, name.endsWith('gz') ? execFileSync('bgzip', ['-c'], { input: text }) : text);
  return target;
}

type Row = [position: number, ref: string, alt: string, filter?: string, missing?: number];

const row = ([position, ref, alt, filter = 'PASS', missing = 0]: Row) =>
  `20\t${position}\trs${position}\t${ref}\t${alt}\t.\t${filter}\t.\tGT\t${samples
    .map((_, i) => (i < missing ? './.' : i % 2 ? '0/1' : '0/0'))
    .join('\t')}\n`;

const study = (name: string, rows: Row[]) =>
  path(name, `${head}${columns}\tFORMAT\t${samples.join('\t')}\n${rows.map(row).join('')}`);

const positions = [100, 200, 300, 400, 500];
const table = path(
  'panel.sites.gz',
  `ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR\tMAF_AFR\n${positions
    .map((p) => `rs${p}\t20\t${p}\tA\tG\t0.25\t0.25\n`)
    .join('')}`,
);
const sitesVcf = path(
  'panel.vcf.gz',
  `${head}${columns}\n${positions.map((p) => `20\t${p}\t.\tA\tG\t.\tPASS\t.\n`).join('')}`,
);
const sitesBcf = join(directory, 'panel.bcf');
execFileSync('bcftools', ['view', '-Ob', '-o', sitesBcf, sitesVcf], { stdio: 'ignore' });

const mixed = study('chr20.vcf.gz', [
  [100, 'A', 'G'],
  [200, 'A', 'G'],
  [300, 'A', 'G', 'PASS', 4],
  [400, 'G', 'A'],
  [500, 'T', 'C'],
  [600, 'A', 'G'],
  [700, 'A', 'G,T'],
  [800, 'A', 'AT'],
  [900, 'A', 'G', 'LOW'],
]);

test.each([
  ['the Michigan table', table],
  ['a VCF', sitesVcf],
  ['a BCF', sitesBcf],
])('every count, with the sites as %s', (_what, sites) => {
  const { status, stdout } = check(mixed, '--sites', sites, '--json');
  const found = document.parse(JSON.parse(stdout));
  expect(found.counts).toEqual({
    ...{ variants: 9, samples: 30, match: 3, allele_switch: 1, strand_flip: 1, palindromic: 0 },
    ...{ strand_flip_and_allele_switch: 0, alt_frequency_above_half: 0, filter_flag_set: 1 },
    ...{ invalid_alleles: 1, multiallelic: 1, duplicated: 0, non_snp: 0, monomorphic: 0 },
    ...{ allele_mismatch: 0, low_call_rate: 1, excluded: 6, remaining: 2, typed_only: 1 },
    reference_overlap: 5 / 6,
  });
  // Two survivors are fewer than the three that a region must have.
  expect(found.chunks).toMatchObject([
    { id: 'chunk_20_0000000001_0020000000', snps: 2, overlap: 5 / 6, excluded_because: 'snps' },
  ]);
  expect(found.verdict).toBe('refused');
  expect(found.findings[0]).toMatchObject({ code: 'no-chunks-left', severity: 'refused' });
  expect(found.findings.find(({ code }) => code === 'variants-strand-flip')).toMatchObject({
    count: 1,
    severity: 'variants_lost',
    fix: 'imputehub fix --flip-strand --sites FILE',
    examples: ['20:500 T/C (rs500)'],
  });
  expect(status).toBe(1);
});

const good = study('good.vcf.gz', [
  [100, 'A', 'G'],
  [200, 'A', 'G'],
  [300, 'A', 'G'],
]);

test('a good file is accepted with exit code 0, in text too', () => {
  const { status, stdout, stderr } = check(good, '--sites', table, '--population', 'afr');
  expect(stdout).toContain('3 variants, 30 samples, chromosome 20');
  expect(stdout).toContain('Verdict: would be accepted');
  expect([status, stderr]).toEqual([0, '']);
});

test('reports are what the published schema says, with sites and without', () => {
  const schema = z.fromJSONSchema(JSON.parse(check('--schema').stdout));
  for (const args of [[mixed, '--sites', table, '--population', 'AFR'], [mixed], [good]]) {
    const found = schema.safeParse(JSON.parse(check(...args, '--json').stdout));
    expect(found.error?.issues).toBeUndefined();
  }
});

test('a report that has more than the schema tells is none', () => {
  const schema = z.fromJSONSchema(JSON.parse(check('--schema').stdout));
  const report: object = JSON.parse(check(good, '--json').stdout);
  expect(schema.safeParse({ ...report, surprise: 1 }).success).toBe(false);
});

test('what cannot be opened leaves no folder behind, and tells the code that the command ends with', () => {
  const temporary = mkdtempSync(join(directory, 'temporary-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [main, 'check', path('poem.vcf.gz', 'Tyger\n'), '--json'],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
  );
  const told = z.object({ error: z.object({ code: z.string(), exit_code: z.number() }) });
  expect(told.parse(JSON.parse(stderr)).error).toEqual({ code: 'not-a-vcf', exit_code: 2 });
  expect(status).toBe(2);
  expect(readdirSync(temporary)).toEqual([]);
});

test('no files are no check', () => {
  expect(check().stderr).toContain("missing required argument 'files'");
});

test('without sites nothing is claimed that needs them', () => {
  const { status, stdout } = check(mixed, '--json');
  const { counts, not_known, verdict } = document.parse(JSON.parse(stdout));
  expect(counts).toMatchObject({ match: null, typed_only: null, remaining: null, reference_overlap: null });
  expect(counts).toMatchObject({ variants: 9, multiallelic: 1, low_call_rate: 1 });
  expect(not_known).toHaveLength(1);
  expect([verdict, status]).toEqual(['accepted', 0]);
});

test('what would be refused ends with 1, and every file says its own reason', () => {
  const named = path('named.vcf.gz', `${head}${columns}\tFORMAT\tS1\tS1\n`);
  const few = path('few.vcf.gz', `${head}${columns}\tFORMAT\tS1\n20\t1\t.\tA\tC\t.\t.\t.\tGT\t0/1\n`);
  const { status, stdout } = check(named, few, '--json');
  const { findings, verdict } = document.parse(JSON.parse(stdout));
  expect(findings.slice(0, 2).map(({ code }) => code)).toEqual(['samples-too-few', 'sample-duplicate']);
  expect([verdict, status]).toEqual(['refused', 1]);
});

test.each([
  ['nowhere', [join(directory, 'nowhere.vcf.gz')], 'file-unreadable'],
  ['sites of another kind', [good, '--sites', main], 'sites-unreadable'],
])('what cannot be read ends with 2: %s', (_what, args, code) => {
  const { status, stderr } = check(...args);
  expect(stderr).toContain(`[${code}]`);
  expect(status).toBe(2);
});

test('a file that was cut off ends with 2 and says so', () => {
  const target = join(directory, 'cut.vcf.gz');
  writeFileSync(target, execFileSync('head', ['-c', '300', good]));
  const { status, stdout } = check(target, '--json');
  expect(document.parse(JSON.parse(stdout)).findings[0]?.code).toBe('vcf-truncated');
  expect(status).toBe(2);
});

test('what was read of a file until it ended is said to be no more than that', () => {
  const late = study('late.vcf.gz', [
    [100, 'A', 'G'],
    [200, 'A', 'A'],
  ]);
  const { counts, not_known } = document.parse(JSON.parse(check(late, '--sites', table, '--json').stdout));
  expect(counts).toMatchObject({ variants: 2, samples: 30 });
  expect(not_known).toEqual([expect.stringContaining('behind the point')]);
  expect(check(late).stdout).toContain('2 variants, 30 samples, not read to the end\n');
});

test('an empty file is called empty, and nothing else', () => {
  const { status, stdout } = check(path('empty.vcf', ''), '--json');
  const { findings } = document.parse(JSON.parse(stdout));
  expect(findings.filter(({ severity }) => severity === 'refused').map(({ code }) => code)).toEqual([
    ...['no-vcf-files', 'file-empty'],
  ]);
  expect(status).toBe(2);
});

test('a chromosome that the sites do not have, and a population', () => {
  const other = path(
    'chr21.vcf.gz',
    `${head.replaceAll('20', '21')}${columns}\tFORMAT\t${samples.join('\t')}\n${row([100, 'A', 'G']).replace('20', '21')}`,
  );
  const { stdout } = check(other, '--sites', table, '--population', 'EUR', '--json');
  const { findings } = document.parse(JSON.parse(stdout));
  expect(findings.slice(0, 2).map(({ code }) => code)).toEqual([
    'population-not-in-panel',
    'chromosome-not-in-panel',
  ]);
});

test('the page shows regions and frequencies, and takes no markup from a file', () => {
  const hostile = join(directory, '<script>alert(1)<.vcf.gz');
  copyFileSync(good, hostile);
  const page = join(directory, 'report.html');
  const { status } = check(hostile, '--sites', table, '--population', 'AFR', '--html', page);
  const html = readFileSync(page, 'utf8');
  expect(status).toBe(0);
  expect(html).toContain('The files would be accepted.');
  expect(html).toContain('chunk_20_0000000001_0020000000');
  expect(html).toContain('Allele frequencies of files and panel');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;.vcf.gz');
  expect(html).toContain('30 of 30 samples miss less than 10 %');
  expect(html).toContain('What becomes of the variants');
  expect(html).toContain('michigan');
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/\b(src|href)=|@import|url\(/);
});

test('a page that cannot be written is said so', () => {
  const { status, stderr } = check(good, '--html', join(directory, 'no', 'where.html'));
  expect(stderr).toContain('[report-unwritable]');
  expect(status).toBe(2);
});

const gzipped = (source: string) => {
  const target = join(directory, 'gzip.vcf.gz');
  writeFileSync(target, execFileSync('gzip', ['-c'], { input: execFileSync('bgzip', ['-dc', source]) }));
  return target;
};
const plain = (source: string) => {
  const target = join(directory, 'plain.vcf');
  writeFileSync(target, execFileSync('bgzip', ['-dc', source]));
  return target;
};
const bcf = (source: string) => {
  const target = join(directory, 'study.bcf');
  execFileSync('bcftools', ['view', '-Ob', '-o', target, source], { stdio: 'ignore' });
  return target;
};

test.each([
  ['gzip', gzipped, 'not-bgzf'],
  ['plain text', plain, 'vcf-not-compressed'],
  ['BCF', bcf, 'format-not-taken'],
])('%s is judged as the VCF that it would make, and refused as it is', (_what, make, code) => {
  const { status, stdout } = check(make(mixed), '--sites', table, '--json');
  const { counts, findings } = document.parse(JSON.parse(stdout));
  expect(counts).toEqual(document.parse(JSON.parse(check(mixed, '--sites', table, '--json').stdout)).counts);
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(status).toBe(1);
});

test('positions of the other build are told', () => {
  const real = '/usr/share/doc/shapeit4/examples/test/reference.vcf.gz';
  const { stdout } = check(real, '--build', 'hg38', '--json');
  const { findings } = document.parse(JSON.parse(stdout));
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['chromosome-prefix', 'build-differs']),
  );
  expect(document.parse(JSON.parse(check(real, '--json').stdout)).verdict).toBe('accepted');
});

const byService = z.object({
  verdict: z.string(),
  verdicts: z.array(
    z.object({
      service: z.string(),
      panel: z.string().nullable(),
      verdict: z.string(),
      reasons: z.array(z.object({ code: z.string(), words: z.string().nullable() })),
    }),
  ),
});

test('without a choice every known service has its line, with one its panels', () => {
  const every = byService.parse(JSON.parse(check(good, '--json').stdout)).verdicts;
  expect([...new Set(every.map(({ service }) => service))]).toEqual([
    ...['imputationserver2', 'imputehub-node', 'h3africa', 'michigan', 'topmed', 'helmholtz'],
  ]);
  const { stdout, status } = check(good, '--service', 'michigan', '--panel', 'hrc-r1.1', '--json');
  const one = byService.parse(JSON.parse(stdout));
  // Three variants are enough elsewhere; HRC wants twenty.
  expect([one.verdict, status]).toEqual(['refused', 1]);
  expect(one.verdicts).toMatchObject([{ service: 'michigan', panel: 'hrc-r1.1', verdict: 'refused' }]);
  expect(check(good).stdout).toContain('michigan (hrc-r1.1)');
});

test.each([
  [['--service', 'mars'], 'service-not-known'],
  [['--service', 'topmed', '--panel', 'hrc-r1.1'], 'panel-not-known'],
  [['--panel', 'hrc-r1.1'], 'panel-not-known'],
])('%s ends with 2', (args, code) => {
  const { status, stderr } = check(good, ...args);
  expect(stderr).toContain(`[${code}]`);
  expect(status).toBe(2);
});

test('what is compressed otherwise is refused by every service', () => {
  const { verdicts } = byService.parse(JSON.parse(check(gzipped(good), '--json').stdout));
  for (const { verdict, reasons } of verdicts)
    expect([verdict, reasons[0]?.code]).toEqual(['refused', 'not-bgzf']);
});

test('a frequency far from that of the panel is told once the size of its population is known', () => {
  const rare = path(
    'rare.sites.gz',
    `ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR\n${positions.map((p) => `.\t20\t${p}\tA\tG\t0.001\n`).join('')}`,
  );
  const args = [good, '--sites', rare, '--population', 'AFR', '--json'];
  const found = (...more: string[]) =>
    document
      .parse(JSON.parse(check(...args, ...more).stdout))
      .findings.find(({ code }) => code === 'variants-frequency-deviates');
  expect(found()).toBeUndefined();
  expect(found('--population-size', '661')).toMatchObject({
    count: 3,
    examples: expect.arrayContaining(['20:100 A/G: 0.25 here, 0.00 in the panel']),
  });
});
