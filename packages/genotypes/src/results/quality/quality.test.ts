import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsForQuality } from './names.ts';
import { qualityOf } from './report.ts';
import { type ResultSite, siteOfTable, siteOfVcf } from './site.ts';
import { QualitySurvey } from './survey.ts';
import { QualityCounter, readTally } from './tally.ts';

test('dosages count, and what stands beside them only where they are not there', () => {
  const names = [
    'local/chr20.dose.vcf.gz',
    'local/chr20.info.gz',
    'chr20.empiricalDose.vcf.gz',
    'chr21.info.gz',
  ];
  expect(names.map((name) => countsForQuality(name, names))).toEqual([true, false, false, true]);
  expect(countsForQuality('qc_report.txt', names)).toBe(false);
});

test('a record of Minimac4', () => {
  const info = 'TYPED;IMPUTED;AF=0.766039;MAF=0.233961;AVG_CS=0.99997;R2=0.999836;ER2=0.989071';
  expect(siteOfVcf(Buffer.from(`chr20\t1001760\trs1\tT\tC\t.\t.\t${info}\tGT\t1|1`))).toEqual({
    ...{ contig: 'chr20', position: 1001760, ref: 'T', alt: 'C', frequency: 0.766039, maf: 0.233961 },
    ...{ r2: 0.999836, empiricalR2: 0.989071, typed: true },
  });
  expect(siteOfVcf(Buffer.from('20\tx\t.\tA\tC\t.\t.\t.'))).toBeUndefined();
  expect(siteOfVcf(Buffer.from('20\t1\t.\tA\tC\t.\t.\tAF=0.9'))).toMatchObject({
    r2: Number.NaN,
    typed: false,
  });
  expect(siteOfVcf(Buffer.from('20\t1\t.\tA\tC\t.\t.\tAF=0.9'))?.maf).toBeCloseTo(0.1);
});

test('a row of the table of older servers', () => {
  const row = '20:61795:G:T\tG\tT\t0.27210\t0.27210\t0.99\t0.98\tGenotyped\t0.97\t0.96\t0.95\t0.9\t0.1';
  expect(siteOfTable(Buffer.from(row))).toEqual({
    ...{ contig: '20', position: 61795, ref: 'G', alt: 'T', frequency: 0.2721, maf: 0.2721 },
    ...{ r2: 0.98, empiricalR2: 0.95, typed: true },
  });
  const imputed = '20:61795\tG\tT\t0.1\t0.1\t0.99\t0.5\tImputed\t-\t-\t-\t-\t-';
  expect(siteOfTable(Buffer.from(imputed))).toMatchObject({ typed: false, r2: 0.5, empiricalR2: Number.NaN });
});

const site = fc.record({
  contig: fc.constant('20'),
  position: fc.integer({ min: 1, max: 5_000_000 }),
  ref: fc.constant('A'),
  alt: fc.constant('C'),
  frequency: fc.double({ min: 0, max: 1, noNaN: true }),
  maf: fc.double({ min: 0, max: 0.5, noNaN: true }),
  r2: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)),
  empiricalR2: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)),
  typed: fc.boolean(),
});

test('files add up: counted apart and stored between, they are what they are together', () => {
  const tallyOf = (sites: ResultSite[]) => {
    const counter = new QualityCounter();
    for (const one of sites) counter.add(one);
    const tally = counter.end(null);
    return tally ? [readTally(JSON.parse(JSON.stringify(tally)))] : [];
  };
  fc.assert(
    fc.property(fc.array(site), fc.nat(), (sites, cut) => {
      const ascending = sites.toSorted((a, b) => a.position - b.position);
      const at = ascending.length === 0 ? 0 : cut % ascending.length;
      const parts = [ascending.slice(0, at), ascending.slice(at)];
      // A part without any estimate is no result of imputation, and is left out.
      fc.pre(parts.every((part) => part.length === 0 || tallyOf(part).length > 0));
      const whole = qualityOf(tallyOf(ascending));
      const together = qualityOf(parts.flatMap(tallyOf));
      expect({ ...together, mean_r2: 0, empirical_r2: 0, r2_by_maf: 0, r2_along: 0 }).toEqual({
        ...{ ...whole, mean_r2: 0, empirical_r2: 0, r2_by_maf: 0, r2_along: 0 },
      });
      expect(together.mean_r2 ?? -1).toBeCloseTo(whole.mean_r2 ?? -1, 9);
      expect(together.r2_by_maf.map(({ sites: n }) => n)).toEqual(whole.r2_by_maf.map(({ sites: n }) => n));
      expect(together.r2_along.map(({ sites: n }) => n)).toEqual(whole.r2_along.map(({ sites: n }) => n));
    }),
  );
});

test('a file without estimates has no quality, and trouble with frequencies costs only them', async () => {
  const plain = new QualitySurvey(undefined, () => {});
  const one = { contig: '20', position: 1, ref: 'A', alt: 'C', frequency: 0.1, maf: 0.1, typed: false };
  await plain.take([{ ...one, r2: Number.NaN, empiricalR2: Number.NaN }]);
  expect(plain.end()).toBeNull();
  const troubles: unknown[] = [];
  const broken = new QualitySurvey(
    { against: 'panel', sites: () => Promise.reject(new Error('gone')) },
    (error) => troubles.push(error),
  );
  await broken.take([{ ...one, r2: 0.5, empiricalR2: Number.NaN }]);
  expect(broken.end()).toMatchObject({ sites: 1, frequency: null });
  expect(troubles).toHaveLength(1);
});
