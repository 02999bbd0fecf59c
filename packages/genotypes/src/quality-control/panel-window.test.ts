import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelSite } from '../types.ts';
import { PanelWindow } from './panel-window.ts';

async function* inBatches(sites: PanelSite[], size: number): AsyncGenerator<PanelSite[]> {
  for (let at = 0; at < sites.length; at += size) yield sites.slice(at, at + size);
}

const position = fc.integer({ min: 1, max: 60 });
const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

test('what is asked for is there, whatever is left out', async () => {
  const study = fc.array(fc.array(position, { minLength: 1, maxLength: 8 }), { maxLength: 5 });
  const arbitrary = fc.tuple(fc.array(position, { maxLength: 80 }), study, fc.integer({ min: 1, max: 7 }));
  await fc.assert(
    fc.asyncProperty(arbitrary, async ([panel, batches, size]) => {
      const sites = ascending(panel).map((at, i) => ({ position: at, ref: 'A', alt: 'G', frequency: i }));
      const window = new PanelWindow(inBatches(sites, size));
      const positions = ascending(batches.flat());
      for (const { length } of batches) {
        const wanted = Float64Array.from(positions.splice(0, length));
        await window.cover(wanted[0] ?? 0, wanted.at(-1) ?? 0, wanted);
        for (const at of wanted)
          expect(window.at(at) ?? []).toEqual(sites.filter((site) => site.position === at));
      }
    }),
    { numRuns: 500 },
  );
});

test('a panel of a million sites between two variants is not held', async () => {
  async function* many() {
    const site = { ref: 'A', alt: 'G', frequency: null };
    for (let at = 0; at < 1_000_000; at += 1000)
      yield Array.from({ length: 1000 }, (_, i) => ({ ...site, position: at + i }));
  }
  const window = new PanelWindow(many());
  await window.cover(1, 900_000, Float64Array.of(1, 900_000));
  expect(window.held).toBeLessThan(2000);
});
