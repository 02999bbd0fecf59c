import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGenotypes } from '../scan/genotypes.ts';
import { GrowingNumbers } from '../scan/growing.ts';
import { recordOf, snpRecord } from './arbitraries.fixture.ts';
import { flipStrand, keepGenotypes, splitMultiallelic, swapAlleles } from './edits.ts';
import { pickSamples } from './genotypes.ts';
import { writeRecord } from './record.ts';
import { tallyOf } from './tally.ts';
import type { FixRecord } from './types.ts';

const text = (record: FixRecord) => Buffer.from(writeRecord(record)).toString('latin1');
const samples = (record: FixRecord) => Buffer.from(record.samples).toString('latin1');
const fixed = '20\t100\trs1\tA\tG\t.\tPASS';

/** The bases that each sample carries, as bcftools writes them with %TGT. */
const bases = (record: FixRecord) =>
  samples(record).replaceAll(/\d/g, (n) => (n === '0' ? record.ref : record.alt));

test('swapping twice, and flipping twice, changes nothing', () => {
  fc.assert(
    fc.property(snpRecord, (record) => {
      expect(text(swapAlleles(swapAlleles(record)))).toBe(text(record));
      expect(text(flipStrand(flipStrand(record)))).toBe(text(record));
      expect(text(swapAlleles(flipStrand(record)))).toBe(text(flipStrand(swapAlleles(record))));
    }),
  );
});

test('a swap leaves every sample the bases, the ploidy and the phase it had', () => {
  fc.assert(
    fc.property(snpRecord, (record) => {
      expect(bases(swapAlleles(record))).toBe(bases(record));
    }),
  );
});

test('a swap exchanges the counts of the homozygous, also when they were counted before', () => {
  fc.assert(
    fc.property(snpRecord, (record) => {
      const before = { ...tallyOf(record) };
      const after = tallyOf(swapAlleles(record));
      expect([after.homRef, after.het, after.homAlt]).toEqual([before.homAlt, before.het, before.homRef]);
    }),
  );
});

test('genotypes are counted as quality control counts them', () => {
  fc.assert(
    fc.property(snpRecord, (record) => {
      const counts = { samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0, partlyMissing: 0 };
      const diploid = samples(record)
        .split('\t')
        .map((g) => g.split(/[/|]/).slice(0, 2).join('/'))
        .join('\t');
      const line = Buffer.from(diploid);
      const missing = new GrowingNumbers((length) => new Uint32Array(length));
      countGenotypes(line, 0, line.length, 0, counts, missing);
      const { homRef, het, homAlt, noCall, called } = tallyOf({ ...record, samples: line, tally: undefined });
      expect(counts).toMatchObject({ homRef, het, homAlt, noCall, samples: called.length });
    }),
  );
});

test('a swap keeps GT alone, wherever it stood', () => {
  const record = recordOf(`${fixed}\tAF=0.1\tDP:GT:AD\t7:0|1:3,4\t.\t9:.:1,2\t3:1`);
  expect(text(swapAlleles(record))).toBe('20\t100\trs1\tG\tA\t.\tPASS\t.\tGT\t1|0\t.\t.\t0\n');
});

test('what has GT alone is passed on as it is', () => {
  const record = recordOf(`${fixed}\t.\tGT\t0|1`);
  expect(keepGenotypes(record)).toBe(record);
});

test('a genotype with an allele that is not there is said, not guessed', () => {
  const record = recordOf(`${fixed}\t.\tGT\t0|2`);
  expect(() => swapAlleles(record)).toThrow(expect.objectContaining({ code: 'vcf-genotype-invalid' }));
});

test('a FORMAT without GT is said', () => {
  const record = recordOf(`${fixed}\t.\tDP\t7`);
  expect(() => swapAlleles(record)).toThrow(expect.objectContaining({ code: 'vcf-format-without-gt' }));
});

test('splitting gives a record for each alternative allele', () => {
  const record = recordOf('20\t100\t.\tA\tC,GT\t.\t.\t.\tGT:DP\t1/2:3\t0|2\t2\t./.:1');
  expect(splitMultiallelic(record).map(text)).toEqual([
    '20\t100\t.\tA\tC\t.\t.\t.\tGT\t1/0\t0|0\t0\t./.\n',
    '20\t100\t.\tA\tGT\t.\t.\t.\tGT\t0/1\t0|1\t1\t./.\n',
  ]);
});

test('samples are picked in their order', () => {
  const { samples: all } = recordOf(`${fixed}\t.\tGT\t0|1\t1|1\t.\t0/0`);
  const picked = (keep: number[]) => Buffer.from(pickSamples(all, Uint8Array.from(keep))).toString();
  expect(picked([0, 1, 0, 1])).toBe('1|1\t0/0');
  expect(picked([1, 1, 1, 1])).toBe('0|1\t1|1\t.\t0/0');
  expect(picked([0, 0, 0, 0])).toBe('');
});

test('columns that are missing or too many are said, with the place', () => {
  const codeOf = (line: string, n: number) => {
    try {
      recordOf(line);
      return undefined;
    } catch (error) {
      return error instanceof Error && 'code' in error ? [error.code, n] : error;
    }
  };
  expect(codeOf('20 100 rs1', 1)).toEqual(['vcf-not-tabbed', 1]);
  expect(codeOf('20\tx\trs1\tA\tG\t.\t.\t.\tGT\t0/0', 2)).toEqual(['vcf-position-invalid', 2]);
  expect(codeOf('20\t1\trs1\tA\tG\t.\t.\t.', 3)).toEqual(['vcf-no-genotypes', 3]);
});
