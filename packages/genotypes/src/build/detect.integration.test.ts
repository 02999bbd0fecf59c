import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { detectBuild } from './detect.ts';

const example = (name: string) => `/usr/share/doc/shapeit4/examples/test/${name}.vcf.gz`;

/** Most of chromosome 20 from 1 to 4 Mb lies so many base pairs further on in hg38 than in hg19. */
const shift = 19_354;

function positionsOf(name: string, by = 0) {
  const text = execFileSync('bcftools', ['query', '-f', '%POS\n', example(name)], { encoding: 'utf8' });
  const positions = text.trim().split('\n').map(Number);
  return positions.map((position) => ({ chromosome: '20', position: position + by }));
}

test.each(['unphased', 'scaffold', 'reference'])(
  '1000 Genomes data (%s) is hg19, and lifted it is hg38',
  (name) => {
    const here = detectBuild(positionsOf(name));
    expect(here.build).toBe('hg19');
    const lifted = detectBuild(positionsOf(name, shift));
    expect(lifted.build).toBe('hg38');
    expect(here.hits.hg19 / Math.max(here.hits.hg38, 1)).toBeGreaterThan(20);
  },
);

test('the same positions a little beside are of no build', () => {
  expect(detectBuild(positionsOf('unphased', 1000)).build).toBe('unknown');
});
