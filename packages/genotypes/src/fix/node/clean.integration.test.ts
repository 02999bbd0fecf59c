import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runQualityControl } from '../../quality-control/run.ts';
import { defaultRules } from '../../rules.ts';
import type { PanelSites } from '../../types.ts';
import { validateInput } from '../../validate/validate.ts';
import { complement } from '../alleles.ts';
import { snp } from '../arbitraries.fixture.ts';
import { everything } from '../options.ts';
import { sitesFrom, Workbench } from './fix.fixture.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const samples = Array.from({ length: 30 }, (_, i) => `S${i}`);
const damages = [
  'none',
  'none',
  'flip',
  'swap',
  'both',
  'other',
  'multi',
  'indel',
  'lower',
  'filter',
  'twice',
] as const;

const site = fc.record({
  chromosome: fc.constantFrom('3', '20', 'X', 'Y', 'GL000207.1'),
  position: fc.integer({ min: 1, max: 60_000_000 }),
  alleles: snp,
  damage: fc.constantFrom(...damages),
  genotypes: fc.array(fc.constantFrom('0/0', '0/1', '1|1', './.'), { minLength: 30, maxLength: 30 }),
  missing: fc.boolean(),
});
type Site = typeof site extends fc.Arbitrary<infer T> ? T : never;

const thirdBase = ({ ref, alt }: Site['alleles']) =>
  [...'ACGT'].find((b) => ![ref, alt, complement(ref), complement(alt)].includes(b)) ?? 'N';

function allelesOf({ damage, alleles: { ref, alt } }: Site): [string, string] {
  if (damage === 'flip') return [complement(ref), complement(alt)];
  if (damage === 'swap') return [alt, ref];
  if (damage === 'both') return [complement(alt), complement(ref)];
  if (damage === 'other') return [ref, thirdBase({ ref, alt })];
  if (damage === 'multi') return [ref, `${alt},${thirdBase({ ref, alt })}`];
  if (damage === 'indel') return [ref, `${ref}${alt}`];
  return damage === 'lower' ? [ref.toLowerCase(), alt.toLowerCase()] : [ref, alt];
}

function linesOf(one: Site): string[] {
  const [ref, alt] = allelesOf(one);
  // The last sample is never called, the others seldom when the site is to be a bad one.
  const genotypes = one.genotypes.map((g, i) => (i === 29 ? './.' : g === './.' && !one.missing ? '0/1' : g));
  const filter = one.damage === 'filter' ? 'LOWQ' : 'PASS';
  const cells = genotypes.map((g) => `${g}:7`).join('\t');
  const line = `chr${one.chromosome}\t${one.position}\t.\t${ref}\t${alt}\t.\t${filter}\tAF=0.1\tGT:DP\t${cells}`;
  return one.damage === 'twice' ? [line, line] : [line];
}

/** There is always something that stays. */
const healthy: Site = {
  chromosome: '20',
  position: 61_000_000,
  alleles: { ref: 'A', alt: 'G' },
  damage: 'none',
  genotypes: samples.map(() => '0/1'),
  missing: false,
};

const sites = fc
  .uniqueArray(site, { minLength: 5, maxLength: 80, selector: (s) => s.position })
  .map((all) => [...all, healthy]);

function panelOf(all: Site[]): PanelSites {
  const known = all.map(({ chromosome, position, alleles }) => ({
    contig: chromosome,
    position,
    ...alleles,
    frequency: null,
  }));
  return { id: 'p', build: 'hg19', populations: [], contig: (c) => c, sites: sitesFrom(known) };
}

test('what was mended altogether is what services take: nothing left that they refuse or throw away', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(sites, async (all) => {
      const path = bench.vcf('damaged.vcf', samples, all.flatMap(linesOf));
      const panel = panelOf(all);
      const options = { ...everything({ sites: true, frequencies: false }), build: 'hg19' } as const;
      const { outputs, records } = await bench.fix([path], options, { sites: (c) => panel.sites(c, '') });
      // Monomorphic sites alone: nothing is left, and no file is written.
      if (records.after === 0) {
        expect(outputs).toEqual([]);
        return;
      }
      const files = outputs.map((output) => ({
        name: basename(output.path),
        open: () => createReadStream(output.path),
      }));
      const common = { files, population: '', rules: defaultRules };
      const validation = await validateInput({
        ...common,
        build: 'hg19',
        phasing: 'eagle',
        mode: 'imputation',
        r2Filter: '0',
      });
      expect(validation.findings).toEqual([]);
      expect(validation.files.some(({ samples: names }) => names.includes('S29'))).toBe(false);
      const { counts, chunks } = await runQualityControl({ ...common, phasing: 'eagle', panel });
      const { found, match, palindromic, alternativeFrequency, remaining, ...bad } = counts;
      expect(Object.entries(bad).filter(([, n]) => n > 0)).toEqual([]);
      expect([found, remaining]).toEqual([records.after, records.after]);
      expect(chunks.map(({ reason }) => reason)).not.toContain('call-rate');
      expect(match + palindromic).toBe(records.after);
      expect(alternativeFrequency).toBeLessThanOrEqual(records.after);
    }),
    { numRuns: 30 },
  );
});
