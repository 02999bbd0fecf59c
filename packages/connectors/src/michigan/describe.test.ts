import { expect, test } from 'vitest';
import { namedBuild } from './describe.ts';

test.each([
  ['apps@v6hc-s-b38@1.0.0 H3Africa', 'hg38'],
  ['apps@my-panel@1.0.0 My panel (hg19)', 'hg19'],
  ['topmed-r3 TOPMed r3 (GRCh38)', 'hg38'],
  ['apps@1000g-phase-3-v5@1.0.0 1000 Genomes Phase 3 (Version 5)', null],
  ['GRCh37, lifted to GRCh38', null],
  ['cohortb381 of 2019', null],
])('the build that "%s" names is %s', (text, build) => {
  expect(namedBuild(text)).toBe(build);
});
