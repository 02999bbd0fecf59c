import { expect, test } from 'vitest';
import { defaultRules, type GenotypeFile, type ValidationRequest, validateInput } from '../index.ts';
import { all, type RecordFields, record, type VcfParts, vcfFile } from '../testing/vcf.ts';

const panel = {
  id: 'p',
  build: 'hg19' as const,
  populations: [
    { id: 'AFR', name: 'AFR', samples: 1 },
    { id: 'off', name: 'Off', samples: 0 },
  ],
};

const row = (fields: Partial<RecordFields> = {}, samples = 20) =>
  record({ pos: 100, genotypes: all(samples, '0/1'), ...fields });

const vcf = (parts: Partial<VcfParts> = {}) =>
  vcfFile({ samples: 20, records: [row(), row({ pos: 25_000_000 })], ...parts });

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
    await vcf({ name: 'chr21.vcf.gz', records: [row({ chrom: '21', genotypes: all(20, '0|1') })] }),
    await vcf(),
  ]);
  expect(found.passed).toBe(true);
  // Files by name; 100 and 25,000,000 are two bins of 20 Mb, 21 has one.
  expect(found.messages).toEqual([
    {
      level: 'ok',
      step: 'Input Validation',
      text: '2 valid VCF file(s) found.\nSamples: 20\nChromosomes: 20 21\nSNPs: 3\nChunks: 3\nDatatype: unphased\nBuild: hg19\nReference Panel: p (hg19)\nPopulation: afr\nPhasing: eagle\nMode: imputation',
    },
  ]);
});

test('phased, filtered by R2, and the last position of a bin', async () => {
  const records = [20_000_000, 20_000_001].map((pos) => row({ pos, genotypes: all(20, '0|1') }));
  const { messages } = await validate([await vcf({ records })], { r2Filter: '0.3' });
  expect(messages[0]?.text).toMatch(/\nChunks: 2\nDatatype: phased\n[\s\S]*\nRsq filter: 0\.3$/);
});

test.each<[string, Partial<RecordFields>, boolean]>([
  ['a slash in the genotypes', {}, false],
  ['bars only', { genotypes: all(20, '0|1') }, true],
  ['a slash in another subfield', { format: 'GT:XX', genotypes: all(20, '0|1:a/b') }, false],
  ['a slash before the samples', { id: 'a/b', genotypes: all(20, '0|1') }, true],
  ['haploid', { genotypes: all(20, '1') }, true],
])('phased or not: %s', async (_what, fields, phased) => {
  const { files } = await validate([await vcf({ records: [row(fields)] })]);
  expect(files[0]?.phased).toBe(phased);
});

test('MT is taken as phased', async () => {
  const { files } = await validate([await vcf({ records: [row({ chrom: 'MT' })] })]);
  expect(files[0]?.phased).toBe(true);
});

type Case = [
  what: string,
  made: Partial<VcfParts>,
  change: Partial<ValidationRequest>,
  code: string,
  words: string,
];
const malformed = 'The provided VCF file is malformed.\nError: ';
const contact = { name: 'Ann', mail: 'ann@example.org' };

const cases: Case[] = [
  [
    'A1 no name ends in .vcf.gz',
    { name: 'chr20.VCF.GZ' },
    {},
    'no-vcf-files',
    'No vcf.gz input files detected.',
  ],
  [
    'A2 positions out of order',
    { records: [row({ pos: 2 }), row({ pos: 1 })] },
    {},
    'vcf-unsorted',
    `${malformed}[E::hts_idx_push] Unsorted positions on sequence: 2 followed by 1`,
  ],
  [
    'A2 a chromosome that comes back',
    { records: ['20', 'chr20', '20'].map((chrom) => row({ chrom })) },
    {},
    'vcf-unsorted',
    `${malformed}[E::hts_idx_push] Chromosome blocks not continuous`,
  ],
  [
    'A4 an unknown population',
    {},
    { population: 'xyz' },
    'population-not-in-panel',
    "Population 'xyz' is not supported by reference panel 'p'.\nAvailable populations:\n - AFR\n - off",
  ],
  ['A5 no header', { meta: '' }, {}, 'not-a-vcf', `${malformed}The first line is not ##fileformat=VCF`],
  [
    'A6 two samples of one name',
    { samples: ['A', 'B', 'A'] },
    {},
    'sample-duplicate',
    'Two individuals or more have the following ID: A',
  ],
  [
    'A6 a sample called like a column',
    { samples: ['INFO'] },
    {},
    'sample-duplicate',
    'Two individuals or more have the following ID: INFO',
  ],
  [
    'A7 two columns',
    { records: ['20\t100'] },
    {},
    'vcf-not-tabbed',
    'The provided VCF file is not tab-delimited',
  ],
  [
    'A7 blanks for tabs',
    { records: ['20 100 . A G'] },
    {},
    'vcf-not-tabbed',
    'The provided VCF file is not tab-delimited',
  ],
  [
    'A8 a position that is no number',
    { records: [row({ pos: '1e3' })] },
    {},
    'vcf-position-invalid',
    `${malformed}For input string: "1e3"`,
  ],
  [
    'A8 sites only',
    { samples: 0, records: ['20\t1\t.\tA\tG\t.\tPASS\t.'] },
    {},
    'vcf-no-genotypes',
    'Index 9 out of bounds for length 8',
  ],
  [
    'A9 two chromosomes',
    { records: [row(), row({ chrom: '21' })] },
    {},
    'vcf-two-chromosomes',
    'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
  ],
  [
    'A10 equal alleles',
    { records: [row({ id: 'rs1', alt: 'A' })] },
    {},
    'vcf-same-alleles',
    'The provided VCF file is malformed at variation rs1: reference allele (A) and alternate allele  (A) are the same.',
  ],
  [
    'A11 no records',
    { records: [] },
    {},
    'vcf-no-records',
    'No genotypes found in the VCF file. It appears the file contains only the header.',
  ],
  ...['M', 'Y', 'XY', 'chrUn_1', 'Chr1', 'CHR1', '24', '0'].map(
    (chrom): Case => [
      `A12 chromosome ${chrom}`,
      { records: [row({ chrom })] },
      {},
      'chromosome-unknown',
      `Invalid chromosome found: ${chrom.replaceAll('chr', '')}`,
    ],
  ),
  [
    'A14 19 samples',
    { samples: 19, records: [row({}, 19)] },
    {},
    'samples-too-few',
    'At least 20 samples must be uploaded.',
  ],
  [
    'A14 too many samples',
    {},
    { rules: { ...defaultRules, maxSamples: 19, minSamples: 0, contact } },
    'samples-too-many',
    'The maximum number of samples is 19. Please contact Ann (<a href="ann@example.org">ann@example.org</a>) to discuss this large imputation.',
  ],
  [
    'A14 the least before the most',
    {},
    { rules: { ...defaultRules, minSamples: 21, maxSamples: 19 } },
    'samples-too-few',
    'At least 21 samples must be uploaded.',
  ],
  [
    'A15 a prefix in hg19',
    { records: [row({ chrom: 'chr20' })] },
    {},
    'chromosome-prefix',
    "Your upload data contains chromosome 'chr20'. This is not a valid hg19 encoding. Please ensure that your input data is build hg19 and chromosome is encoded as '20'.",
  ],
  [
    'A15 the last spelling counts',
    { records: [row(), row({ chrom: 'chr20', pos: 1 })] },
    {},
    'chromosome-prefix',
    "Your upload data contains chromosome 'chr20'. This is not a valid hg19 encoding. Please ensure that your input data is build hg19 and chromosome is encoded as '20'.",
  ],
  [
    'A15 no prefix in hg38',
    {},
    { build: 'hg38' },
    'chromosome-prefix',
    "Your upload data contains chromosome '20'. This is not a valid hg38 encoding. Please ensure that your input data is build hg38 and chromosome is encoded as 'chr20'.",
  ],
  [
    'A16 unphased data without phasing',
    {},
    { phasing: 'no_phasing' },
    'unphased',
    'Your input data is unphased. Please select an algorithm for phasing.',
  ],
];

test.each(cases)(
  '%s: refused with a code, the servers’ words and advice',
  async (_what, made, change, code, words) => {
    const { passed, findings, messages } = await validate([await vcf(made)], change);
    expect(passed).toBe(false);
    expect(findings).toMatchObject([{ code, severity: 'fatal', service: words }]);
    expect(messages.map(({ level, text }) => [level, text])).toEqual([['error', words]]);
    expect(findings[0]?.next.length).toBeGreaterThan(10);
  },
);

test('A0: a phasing that there is not', async () => {
  // What a form may send is wider than the type.
  const phasing: string = 'shapeit';
  const request: ValidationRequest = Object.assign({ ...(await requestOf()) }, { phasing });
  const { findings, messages } = await validateInput(request);
  expect(findings[0]?.code).toBe('phasing-unknown');
  expect(messages).toEqual([
    {
      level: 'error',
      step: 'Summary',
      text: "For phasing, only options 'eagle', 'beagle' or 'no_phasing' are allowed.",
    },
  ]);
});

async function requestOf(): Promise<ValidationRequest> {
  return {
    files: [await vcf()],
    build: 'hg19',
    phasing: 'eagle',
    population: 'afr',
    mode: 'imputation',
    r2Filter: '0',
    rules: defaultRules,
    panel,
  };
}

test.each(['1', '22', '23', 'X', 'MT'])('A12: chromosome %s is taken', async (chrom) => {
  expect((await validate([await vcf({ records: [row({ chrom })] })])).passed).toBe(true);
});

test('A4: no population asks for nothing, capitals do not matter', async () => {
  for (const population of ['', 'AFR', 'Off'])
    expect((await validate([await vcf()], { population })).passed).toBe(true);
});

test('A13: samples that differ in number between files, before their limits', async () => {
  const other = await vcf({ name: 'chr21.vcf.gz', samples: 21, records: [row({ chrom: '21' }, 21)] });
  const { findings } = await validate([other, await vcf()], { rules: { ...defaultRules, maxSamples: 20 } });
  expect(findings).toMatchObject([
    {
      code: 'samples-differ',
      service: 'Please double check, if all uploaded VCF files include the same amount of samples (21 vs 20)',
    },
  ]);
});

test('0 switches a limit of samples off', async () => {
  const one = await vcf({ samples: 1, records: [row({}, 1)] });
  expect((await validate([one], { rules: { ...defaultRules, minSamples: 0 } })).passed).toBe(true);
});

test('a file is judged to its end before the next is opened, and names that end otherwise are not', async () => {
  const never = (name: string): GenotypeFile => ({
    name,
    open: () => {
      throw new Error(`${name} was opened`);
    },
  });
  const bad = await vcf({ name: 'a.vcf.gz', records: [row({ chrom: 'Y' })] });
  expect(await codeOf([never('b.vcf.gz'), never('0.vcf'), bad])).toBe('chromosome-unknown');
});

test('the limits of TOPMed', async () => {
  const rules = { ...defaultRules, oneFilePerChromosome: true };
  expect(await codeOf([await vcf(), await vcf({ name: 'chr20b.vcf.gz' })], { rules })).toBe(
    'chromosome-twice',
  );
  expect(await codeOf([await vcf()], { rules: { ...defaultRules, maxSnpsPerChunk: 0 } })).toBe('too-dense');
});

test.each([
  ['chrY', 'No service imputes chromosome Y: leave the file out.'],
  ['M', 'Name it MT'],
  ['constructor', 'Rename the chromosome'],
])('what to do with a file of %s', async (chrom, next) => {
  const { findings } = await validate([await vcfFile({ samples: 20, records: [row({ chrom })] })]);
  expect(findings[0]?.next).toContain(next);
});
