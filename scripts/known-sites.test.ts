import { expect, test } from 'vitest';
import { detectBuild } from '../packages/genotypes/src/build/detect.ts';
import { spacing } from '../packages/genotypes/src/build/table.ts';
import { mapsInstalled, sitesOf } from './known-sites.ts';

test.runIf(mapsInstalled())('the table is the one that the script makes', () => {
  const { hg19, hg38 } = sitesOf('22');
  for (const [build, sites] of Object.entries({ hg19, hg38 })) {
    const positions = [...sites].map((site) => ({ chromosome: '22', position: site * spacing }));
    const answer = detectBuild(positions);
    expect(answer.build).toBe(build);
    expect(answer.hits).toEqual({ hg19: 0, hg38: 0, [build]: sites.length });
  }
});
