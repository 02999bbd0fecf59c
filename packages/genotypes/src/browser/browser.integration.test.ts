import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { catalogue } from '@imputehub/platform/errors';
import { afterAll, expect, test } from 'vitest';
import { optionsMending } from '../fix/by-finding.ts';
import { sitesFrom, Workbench } from '../fix/node/fix.fixture.ts';
import { all, bgzf, record, vcfText } from '../testing/vcf.ts';
import type { Judge } from './check.ts';
import { checkBlobs } from './check.ts';
import { fixBlobs } from './fix.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const genotypes = Array.from({ length: 30 }, (_, i) => ['0/0', '0/1', '1/1'][i % 3]).join(' ');
const positions = Array.from({ length: 40 }, (_, i) => 60_000 + 97 * i);
const meta =
  '##fileformat=VCFv4.2\n##contig=<ID=20>\n##FORMAT=<ID=GT,Number=1,Type=String,Description="g">\n';
const text = vcfText({ meta, samples: 30, records: positions.map((pos) => record({ pos, genotypes })) });
const node: Judge = {
  service: { id: '1', name: 'Node', preset: null, kind: 'michigan', limits: { min_samples: 20 } },
};
const strict: Judge = {
  service: {
    id: '2',
    name: 'Strict',
    preset: 'topmed',
    kind: 'michigan',
    limits: { min_samples: 100, max_upload_bytes: 10 },
  },
};

const blob = (bytes: Uint8Array | string) =>
  new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);

async function check(
  name: string,
  bytes: Uint8Array | string,
  more: Partial<Parameters<typeof checkBlobs>[0]> = {},
) {
  const asked = { build: 'hg19', population: '', phasing: 'eagle', texts: catalogue } as const;
  const files = [{ name, blob: blob(bytes) }];
  return (await checkBlobs({ ...asked, files, judges: [node, strict], ...more })).document;
}

function bcf(kind: 'b' | 'u'): Uint8Array {
  const path = bench.path('study.vcf');
  writeFileSync(path, text);
  return execFileSync('bcftools', ['view', `-O${kind}`, path], { stdio: ['ignore', 'pipe', 'ignore'] });
}

test('each kind of file is counted alike, and refused where no service takes it', async () => {
  const blocks = await check('chr20.vcf.gz', await bgzf(text));
  expect(blocks.counts).toMatchObject({ variants: 40, samples: 30 });
  expect(blocks.verdicts.map(({ service, verdict }) => [service, verdict])).toEqual([
    ['1', 'accepted'],
    ['2', 'refused'],
  ]);
  expect(blocks.verdicts[1]?.reasons.map(({ code }) => code)).toEqual([
    'samples-too-few',
    'file-too-big-for-service',
  ]);
  for (const [bytes, code] of [
    [text, 'vcf-not-compressed'],
    [gzipSync(text), 'not-bgzf'],
    [bcf('b'), 'format-not-taken'],
    [bcf('u'), 'format-not-taken'],
  ] as const) {
    const other = await check('study', bytes);
    expect(other.counts).toEqual(blocks.counts);
    expect(other.findings).toContainEqual(expect.objectContaining({ code, severity: 'refused' }));
    expect(other.verdicts.map(({ verdict }) => verdict)).toEqual(['refused', 'refused']);
  }
});

test('an export of raw data is read', async () => {
  const rows = ['rs1\t20\t61000\tAG', 'rs2\t20\t62000\tCC', 'rs3\t20\t63000\t--'];
  const found = await check('genome.txt', ['# rsid\tchromosome\tposition\tgenotype', ...rows, ''].join('\n'));
  expect(found.counts).toMatchObject({ variants: 3, samples: 1 });
});

test.each([
  ['nothing', new Uint8Array(0), 'file-empty'],
  ['blocks that end too early', async () => (await bgzf(text)).subarray(0, -40), 'vcf-truncated'],
  ['gzip that ends too early', gzipSync(text).subarray(0, -20), 'vcf-damaged'],
  ['a raw BCF that ends too early', () => bcf('u').subarray(0, -3), 'bcf-damaged'],
])('%s is told', async (_what, bytes, code) => {
  const found = await check('study', typeof bytes === 'function' ? await bytes() : bytes);
  expect(found.findings.map((finding) => finding.code)).toContain(code);
  expect(found.verdict).toBe('refused');
});

test('a picture and a zip are no genotypes', async () => {
  await expect(check('picture.png', '\x89PNG')).rejects.toMatchObject({ code: 'not-a-vcf' });
  await expect(check('export.zip', 'PK\x03\x04')).rejects.toThrow('unpack it first');
});

test('bytes are told as they are read, and a check is given up when asked', async () => {
  const bytes = await bgzf(text);
  let seen = 0;
  await check('chr20.vcf.gz', bytes, { onBytes: (more) => (seen += more) });
  expect(seen).toBe(bytes.length);
  const signal = AbortSignal.abort(new Error('given up'));
  await expect(check('chr20.vcf.gz', bytes, { signal })).rejects.toThrow('given up');
});

/** Two chromosomes, out of order, a multiallelic site, and one that is written the other way round. */
const untidy = vcfText({
  samples: 30,
  records: [
    record({ chrom: '21', pos: 500, genotypes }),
    record({ chrom: '20', pos: 300, genotypes, alt: 'G,T' }),
    record({ chrom: '20', pos: 200, genotypes, ref: 'G', alt: 'A' }),
    record({ chrom: '20', pos: 100, genotypes }),
    record({ chrom: '20', pos: 400, genotypes: all(30, './.') }),
  ],
});

test('mending makes what the command line makes, and tells of the same changes', async () => {
  const sites = sitesFrom(
    [100, 200, 300, 500].map((position) => ({
      ...{ position, ref: 'A', alt: 'G', frequency: null },
      contig: position === 500 ? '21' : '20',
    })),
  );
  const options = optionsMending(
    ['vcf-two-chromosomes', 'variants-allele-switch', 'variants-multiallelic', 'variants-low-call-rate'],
    'hg19',
  );
  const here = await fixBlobs({ files: [{ name: 'untidy.vcf', blob: blob(untidy) }], options, sites });
  const path = bench.path('untidy.vcf');
  writeFileSync(path, untidy);
  const there = await bench.fix([path], options, { sites });
  expect(here.files.map(({ name }) => name)).toEqual(['chr20.vcf.gz', 'chr21.vcf.gz']);
  for (const file of here.files) {
    const own = gunzipSync(new Uint8Array(await file.blob.arrayBuffer())).toString();
    expect(own).toBe(gunzipSync(readFileSync(`${there.folder}/${file.name}`)).toString());
    expect((await check(file.name, new Uint8Array(await file.blob.arrayBuffer()))).counts.multiallelic).toBe(
      0,
    );
  }
  expect(here.changes.byRule).toEqual(there.counts);
  expect(await here.changes.table.text()).toBe(readFileSync(`${there.folder}/changes.tsv`, 'utf8'));
  expect(here.changes.total).toBe(Object.values(there.counts).reduce((a, b) => a + b, 0));
  expect(here.records).toEqual(there.records);
});

test('what needs sites is not mended without them', async () => {
  const options = optionsMending(['variants-strand-flip'], 'hg19');
  const files = [{ name: 'untidy.vcf', blob: blob(untidy) }];
  await expect(fixBlobs({ files, options })).rejects.toMatchObject({ code: 'fix-sites-missing' });
});
