import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectBuild } from './detect.ts';
import { knownSites } from './generated/known-sites.ts';
import { packTable, spacing, tableChromosomes, unpackTable } from './table.ts';

async function table() {
  const bytes = Uint8Array.from(atob(knownSites), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return unpackTable(new Uint8Array(await new Response(stream).arrayBuffer()));
}

test('the table covers every chromosome of both builds, and no site is in both', async () => {
  const { hg19, hg38 } = await table();
  for (const name of tableChromosomes) {
    const own = new Set(hg19.get(name));
    expect(own.size).toBeGreaterThan(700);
    expect(hg38.get(name)?.length).toBeGreaterThan(700);
    expect(hg38.get(name)?.filter((site) => own.has(site))).toHaveLength(0);
  }
  expect(knownSites.length).toBeLessThan(500_000);
});

test('what is packed is unpacked as it was', () => {
  const sites = fc
    .uniqueArray(fc.nat(8_000_000), { maxLength: 50 })
    .map((all) => Uint32Array.from(all).sort());
  fc.assert(
    fc.property(sites, sites, (a, b) => {
      const given = { hg19: new Map([['1', a]]), hg38: new Map([['X', b]]) };
      const { hg19, hg38 } = unpackTable(packTable(given));
      expect([hg19.get('1'), hg38.get('X'), hg38.get('1')]).toEqual([a, b, new Uint32Array(0)]);
    }),
  );
});

test('random positions are of no build, however many there are', async () => {
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
    const answer = await detectBuild(positions(count));
    expect(answer).toMatchObject({ build: 'unknown', positions: count });
    expect(answer.reason).toContain('known sites of hg19');
  }
});

test('a handful of sites is too few, a few more are enough', async () => {
  const { hg38 } = await table();
  const positions = [...(hg38.get('7') ?? [])].map((site) => ({ chromosome: '7', position: site * spacing }));
  const few = await detectBuild(positions.slice(0, 4));
  expect(few).toMatchObject({ build: 'unknown', hits: { hg19: 0, hg38: 4 } });
  expect(few.reason).toMatch(/^Too few/);
  expect(await detectBuild(positions.slice(0, 20))).toMatchObject({ build: 'hg38', hits: { hg38: 20 } });
});

test('sites of both builds tell nothing', async () => {
  const { hg19, hg38 } = await table();
  const both = [...(hg19.get('7') ?? []).slice(0, 500), ...(hg38.get('7') ?? []).slice(0, 400)];
  const answer = await detectBuild(both.map((site) => ({ chromosome: '7', position: site * spacing })));
  expect(answer.build).toBe('unknown');
  expect(answer.reason).toMatch(/^Sites of both builds/);
});
