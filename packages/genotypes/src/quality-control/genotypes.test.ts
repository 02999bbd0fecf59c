import { expect, test } from 'vitest';
import { panelOf } from '../testing/panel.ts';
import { observe } from '../testing/qc.ts';
import { record, vcfFile } from '../testing/vcf.ts';

test('only the subfield GT counts, wherever it stands', async () => {
  const panel = panelOf({ 20: [[1, 'A', 'G']] });
  const line = record({ pos: 1, format: 'DP:GT:PL', genotypes: '10:0/1:1,1,0 11:0/0:. .:./.:0 1:1' });
  const found = await observe([await vcfFile({ samples: 4, records: [line] })], panel);
  // One of four is missing: more than a tenth.
  expect(found.counts).toMatchObject({ found: 1, match: 1, lowCallRate: 1 });
});

const good = record({ pos: 1, genotypes: '0/1 0/0' });

test.each<[string, string, string]>([
  ['too few columns', '20\t2\t.\tA\tG', 'Line 4: The provided VCF file is not correct tab-delimited'],
  [
    'no GT in FORMAT',
    record({ pos: 2, format: 'DP', genotypes: '1 2' }),
    'Line 4: No GT field found in FORMAT column.',
  ],
  ['a sample too few', record({ pos: 2, genotypes: '0/1' }), 'Line 4: Line 4: different number of samples.'],
  [
    'a sample too many',
    record({ pos: 2, genotypes: '0/1 0/1 0/1' }),
    'Line 4: Line 4: different number of samples.',
  ],
  [
    'a sample too few in a record that is excluded anyway',
    record({ pos: 2, alt: '<DEL>', genotypes: '0/1' }),
    'Line 4: Line 4: different number of samples.',
  ],
])('%s ends the job and names the line', async (_what, bad, said) => {
  const file = await vcfFile({ samples: 2, records: [good, bad, record({ pos: 3, genotypes: '0/1 0/1' })] });
  const found = await observe([file], panelOf({ 20: [[1, 'A', 'G']] }));
  expect(found.passed).toBe(false);
  expect(found.findings[0]?.code).toBe('quality-control-failed');
  expect(found.messages.at(-1)).toEqual({
    level: 'error',
    step: 'Quality Control',
    text: `Task 'Calculating QC Statistics chr20.vcf.gz: ${said}`,
  });
  expect(Object.values(found.written).map(({ kept }) => kept)).not.toContain(undefined);
});

test('a chromosome that the panel does not have fails the whole job', async () => {
  const files = [
    await vcfFile({ samples: 2, records: [good] }),
    await vcfFile({
      name: 'chr21.vcf.gz',
      samples: 2,
      records: [record({ chrom: '21', pos: 1, genotypes: '0/1 0/1' })],
    }),
  ];
  const found = await observe(files, panelOf({ 20: [[1, 'A', 'G']] }));
  expect(found.findings[0]?.code).toBe('chromosome-not-in-panel');
  expect(found.messages.at(-1)?.text).toMatch(
    /^Task 'Calculating QC Statistics This reference panel doesn't support chromosome 21\. File .*not found\.$/,
  );
});
