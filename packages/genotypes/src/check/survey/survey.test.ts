import { expect, test } from 'vitest';
import { readRecords } from '../../bgzf/read-records.ts';
import { all, type RecordFields, record, type VcfParts, vcfFile } from '../../testing/vcf.ts';
import type { FileSummary } from '../../types.ts';
import { Survey } from './survey.ts';

async function survey(parts: Partial<VcfParts>, files: FileSummary[] = []) {
  const gathered = new Survey('hg19');
  const file = await vcfFile({ samples: 4, records: [], ...parts });
  let take: ReturnType<Survey['file']> | undefined;
  for await (const { header, block } of readRecords(file, {})) {
    take ??= gathered.file(file.name, header);
    take(block);
  }
  const { notices } = gathered.end(files);
  return Object.fromEntries(notices.map(({ code, count, examples }) => [code, { count, examples }]));
}

const row = (fields: Partial<RecordFields>) => record({ pos: 100, genotypes: all(4, '0/1'), ...fields });

test('positions and variants that come again, whatever the number of files before', async () => {
  const records = [
    row({ pos: 1 }),
    row({ pos: 1, alt: 'T' }),
    row({ pos: 1 }),
    row({ pos: 2 }),
    row({ pos: 3 }),
  ];
  expect(await survey({ records })).toEqual({
    'variants-same-position': { count: 1, examples: ['20:1 A/T'] },
    'variants-same-alleles': { count: 1, examples: ['20:1 A/G'] },
  });
});

test('symbolic alleles, breakends and indels', async () => {
  const records = [
    ...['<DEL>', '*', 'A[20:5[', 'AT', 'G,ATT', 'G,C'].map((alt, i) => row({ pos: i + 1, alt })),
    row({ pos: 9, ref: 'AC', alt: 'A' }),
  ];
  const found = await survey({ records });
  expect(found['variants-symbolic']?.examples).toEqual(['20:1 A/<DEL>', '20:2 A/*', '20:3 A/A[20:5[']);
  expect(found['variants-indel']?.examples).toEqual(['20:4 A/AT', '20:5 A/G,ATT', '20:9 AC/A']);
});

test('a header of another version and build, without the chromosome', async () => {
  const meta = '##fileformat=VCFv4.3\n##contig=<ID=chr21,length=46709983>\n';
  expect(await survey({ meta, records: [row({})] })).toEqual({
    'header-version': { count: 1, examples: ['chr20.vcf.gz: VCFv4.3'] },
    'header-other-build': { count: 1, examples: ['chr20.vcf.gz: chr21 is as long as that of hg38'] },
    'header-contig-missing': { count: 1, examples: ['chr20.vcf.gz: 20'] },
  });
});

test.each([
  ['Y', 'chromosome-y'],
  ['chrY', 'chromosome-y'],
  ['MT', 'chromosome-mt'],
  ['chrM', 'chromosome-mt'],
])('%s is recognised', async (chrom, code) => {
  expect(Object.keys(await survey({ records: [row({ chrom })] }))).toContain(code);
});

test('a man who is written diploid on X is told, outside the pseudo-autosomal regions alone', async () => {
  const at = (from: number) =>
    Array.from({ length: 60 }, (_, i) =>
      row({ chrom: 'X', pos: from + i, genotypes: `${i % 2 ? '1/1' : '0/0'} 0/1 0/1 ${i % 2 ? '1' : '0'}` }),
    );
  expect((await survey({ records: at(5_000_000) }))['samples-x-male-diploid']).toEqual({
    count: 1,
    examples: ['S0: F 1.00'],
  });
  expect((await survey({ records: at(100_000) }))['samples-x-male-diploid']).toBeUndefined();
});

test('a sample that misses much', async () => {
  const records = Array.from({ length: 10 }, (_, i) =>
    row({ pos: i + 1, genotypes: `0/1 0/1 ${i === 0 ? './.' : '0/1'} ${i < 2 ? './.' : '0/1'}` }),
  );
  expect((await survey({ records }))['samples-many-missing']).toEqual({
    count: 1,
    examples: ['S3: 20.0 % missing'],
  });
});

test('names and alleles of a damaged file do not fill the report', async () => {
  const long = 'a@b.'.repeat(50_000);
  const alleles = 'ACGT'.repeat(50_000);
  const records = [row({ alt: alleles }), row({ alt: `${alleles}T` }), row({ genotypes: './. 0/1 0/1 0/1' })];
  const found = await survey({ samples: [long, `${long}1`, 'B', 'C'], records });
  expect(JSON.stringify(found).length).toBeLessThan(2000);
  expect(found['samples-many-missing']?.count).toBe(1);
});

test('all samples that miss much are counted, also those behind the worst twenty', async () => {
  const records = [row({ genotypes: all(30, './.') }), row({ genotypes: all(30, '0/1') })];
  const found = await survey({ samples: 30, records });
  expect(found['samples-many-missing']?.count).toBe(30);
  expect(found['samples-many-missing']?.examples).toHaveLength(5);
});
