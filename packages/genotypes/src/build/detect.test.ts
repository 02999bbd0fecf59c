import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectBuild } from './detect.ts';
import { knownCounts, knownSites } from './generated/known-sites.ts';
import { packSites, spacing, tableChromosomes, unpackSites } from './table.ts';

const of = (build: 'hg19' | 'hg38', name: string) => unpackSites(knownSites[build][name] ?? '');

test('the table covers every chromosome of both builds, and no site is in both', () => {
  const counts = { hg19: 0, hg38: 0 };
  for (const name of tableChromosomes) {
    const [hg19, hg38] = [of('hg19', name), of('hg38', name)];
    const own = new Set(hg19);
    expect(own.size).toBeGreaterThan(700);
    expect(hg38.length).toBeGreaterThan(700);
    expect(hg38.filter((site) => own.has(site))).toHaveLength(0);
    counts.hg19 += hg19.length;
    counts.hg38 += hg38.length;
  }
  expect(counts).toEqual(knownCounts);
  expect(JSON.stringify(knownSites).length).toBeLessThan(500_000);
});

test('what is packed is unpacked as it was', () => {
  const sites = fc
    .uniqueArray(fc.nat(8_000_000), { maxLength: 50 })
    .map((all) => Uint32Array.from(all).sort());
  fc.assert(
    fc.property(sites, (given) => {
      expect(unpackSites(packSites(given))).toEqual(given);
    }),
  );
});

test('random positions are of no build, however many there are', () => {
  let state = 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % below);
  };
  const positions = (count: number) =>
    Array.from({ length: count }, () => ({
      chromosome: String(random(22)),
      position: random(50_000_000),
    }));
  for (const count of [100, 10_000, 1_000_000]) {
    const answer = detectBuild(positions(count));
    expect(answer).toMatchObject({ build: 'unknown', positions: count });
    expect(answer.reason).toContain('known sites of hg19');
  }
});

test('a handful of sites is too few, a few more are enough', () => {
  const positions = [...of('hg38', '7')].map((site) => ({ chromosome: '7', position: site * spacing }));
  const few = detectBuild(positions.slice(0, 4));
  expect(few).toMatchObject({ build: 'unknown', hits: { hg19: 0, hg38: 4 } });
  expect(few.reason).toMatch(/^Too few/);
  expect(detectBuild(positions.slice(0, 20))).toMatchObject({ build: 'hg38', hits: { hg38: 20 } });
});

test('sites of both builds tell nothing', () => {
  const both = [...of('hg19', '7').slice(0, 500), ...of('hg38', '7').slice(0, 400)];
  const answer = detectBuild(both.map((site) => ({ chromosome: '7', position: site * spacing })));
  expect(answer.build).toBe('unknown');
  expect(answer.reason).toMatch(/^Sites of both builds/);
});

test.each(['constructor', '__proto__', '', 'chr7'])(
  'a chromosome that is called "%s" has no known sites',
  (name) => {
    expect(detectBuild([{ chromosome: name, position: spacing }]).hits).toEqual({ hg19: 0, hg38: 0 });
  },
);
