import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  BgzfWriter,
  defaultRules,
  type GenotypeFile,
  type ValidationRequest,
  validateInput,
} from '../index.ts';

interface Made {
  name?: string;
  samples?: number | string[];
  records?: string[];
  header?: string;
}

const genotypes = (samples: number, gt = '0/1') => Array.from({ length: samples }, () => gt).join('\t');
const record = (
  chrom: string,
  pos: number | string,
  samples = 20,
  { ref = 'A', alt = 'G', gt = '0/1' } = {},
) => `${chrom}\t${pos}\t.\t${ref}\t${alt}\t.\tPASS\t.\tGT\t${genotypes(samples, gt)}`;

const file = (name: string, bytes: Buffer): GenotypeFile => ({ name, open: () => Readable.from([bytes]) });

async function vcf({
  name = 'chr20.vcf.gz',
  samples = 20,
  records = [record('20', 100), record('20', 25_000_000)],
  header = '##fileformat=VCFv4.2\n',
}: Made = {}) {
  const names = typeof samples === 'number' ? Array.from({ length: samples }, (_, i) => `S${i}`) : samples;
  const columns = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', ...names].join(
    '\t',
  );
  const text = `${header}${columns}\n${records.map((r) => `${r}\n`).join('')}`;
  return file(name, await buffer(Readable.from([Buffer.from(text)]).pipe(new BgzfWriter())));
}

const panel = {
  id: 'p',
  build: 'hg19' as const,
  populations: [
    { id: 'AFR', name: 'AFR', samples: 1 },
    { id: 'off', name: 'Off', samples: 0 },
  ],
};

const validate = (files: GenotypeFile[], change: Partial<ValidationRequest> = {}) =>
  validateInput({
    files,
    build: 'hg19',
    phasing: 'eagle',
    population: 'afr',
    mode: 'imputation',
    r2Filter: '0',
    rules: defaultRules,
    panel,
    ...change,
  });

const codeOf = async (...args: Parameters<typeof validate>) => (await validate(...args)).findings[0]?.code;

test('a good upload is summed up in the servers’ words', async () => {
  const found = await validate([
    await vcf(),
    await vcf({ name: 'chr21.vcf.gz', records: [record('21', 5, 20, { gt: '0|1' })] }),
  ]);
  expect(found.passed).toBe(true);
  expect(found.messages[0]?.text).toBe(
    '2 valid VCF file(s) found.\nSamples: 20\nChromosomes: 20 21\nSNPs: 3\nChunks: 3\nDatatype: unphased\nBuild: hg19\nReference Panel: p (hg19)\nPopulation: afr\nPhasing: eagle\nMode: imputation',
  );
});

test.each<[string, Made, Partial<ValidationRequest>, string, string]>([
  [
    '19 samples',
    { samples: 19, records: [record('20', 1, 19)] },
    {},
    'samples-too-few',
    'At least 20 samples must be uploaded.',
  ],
  [
    '0 samples',
    { samples: 0, records: ['20\t1\t.\tA\tG\t.\tPASS\t.'] },
    {},
    'vcf-no-genotypes',
    'Index 9 out of bounds for length 8',
  ],
  [
    'two samples of one name',
    { samples: ['A', 'B', 'A'] },
    {},
    'sample-duplicate',
    'Two individuals or more have the following ID: A',
  ],
  [
    'two chromosomes',
    { records: [record('20', 1), record('21', 1)] },
    {},
    'vcf-two-chromosomes',
    'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
  ],
  [
    'positions out of order',
    { records: [record('20', 2), record('20', 1)] },
    {},
    'vcf-unsorted',
    'The provided VCF file is malformed.',
  ],
  [
    'a prefix in hg19',
    { records: [record('chr20', 1)] },
    {},
    'chromosome-prefix',
    "Your upload data contains chromosome 'chr20'. This is not a valid hg19 encoding.",
  ],
  ['no prefix in hg38', {}, { build: 'hg38' }, 'chromosome-prefix', "chromosome is encoded as 'chr20'."],
  ['chromosome Y', { records: [record('Y', 1)] }, {}, 'chromosome-unknown', 'Invalid chromosome found: Y'],
  [
    'equal alleles',
    { records: [record('20', 1, 20, { alt: 'A' })] },
    {},
    'vcf-same-alleles',
    'reference allele (A) and alternate allele  (A) are the same.',
  ],
  ['no records', { records: [] }, {}, 'vcf-no-records', 'No genotypes found in the VCF file.'],
  ['no header', { header: '' }, {}, 'not-a-vcf', 'The provided VCF file is malformed.'],
  ['a position that is no number', { records: [record('20', 'x')] }, {}, 'vcf-position-invalid', 'malformed'],
  [
    'spaces for tabs',
    { records: ['20 100 . A G'] },
    {},
    'vcf-not-tabbed',
    'The provided VCF file is not tab-delimited',
  ],
  [
    'an unknown population',
    {},
    { population: 'xyz' },
    'population-not-in-panel',
    "Population 'xyz' is not supported by reference panel 'p'.\nAvailable populations:\n - AFR\n - off",
  ],
  [
    'unphased data without phasing',
    {},
    { phasing: 'no_phasing' },
    'unphased',
    'Your input data is unphased. Please select an algorithm for phasing.',
  ],
  [
    'a name that does not end in .vcf.gz',
    { name: 'chr20.bcf' },
    {},
    'no-vcf-files',
    'No vcf.gz input files detected.',
  ],
])('%s: refused with a code, the servers’ words and advice', async (_what, made, change, code, words) => {
  const { passed, findings } = await validate([await vcf(made)], change);
  expect(passed).toBe(false);
  expect(findings[0]).toMatchObject({ code, severity: 'fatal' });
  expect(findings[0]?.service).toContain(words);
  expect(findings[0]?.next.length).toBeGreaterThan(10);
});

test('files that are no VCF at all', async () => {
  expect(await codeOf([file('a.vcf.gz', Buffer.alloc(0))])).toBe('file-empty');
  expect(await codeOf([file('a.vcf.gz', Buffer.from('hello'))])).toBe('not-a-vcf');
  expect(await codeOf([file('a.vcf.gz', gzipSync('##fileformat=VCFv4.2\n'))])).toBe('not-bgzf');
});

test('samples that differ between files', async () => {
  const other = await vcf({ name: 'chr21.vcf.gz', samples: 21, records: [record('21', 1, 21)] });
  expect(await codeOf([await vcf(), other])).toBe('samples-differ');
});

test('the limits of TOPMed', async () => {
  const rules = { ...defaultRules, oneFilePerChromosome: true };
  expect(await codeOf([await vcf(), await vcf({ name: 'chr20b.vcf.gz' })], { rules })).toBe(
    'chromosome-twice',
  );
  expect(await codeOf([await vcf()], { rules: { ...defaultRules, maxSnpsPerChunk: 0 } })).toBe('too-dense');
});
