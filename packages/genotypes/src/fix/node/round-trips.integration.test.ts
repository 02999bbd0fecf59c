import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { complement, isPalindromic } from '../alleles.ts';
import { genotype, lineOf, snp } from '../arbitraries.fixture.ts';
import { bcftools, first, records, sitesFrom, Workbench } from './fix.fixture.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const samples = ['S1', 'S2', 'S3', 'S4'];
const position = fc.integer({ min: 1, max: 100_000_000 });
const row = fc.record({
  contig: fc.constantFrom('2', '10', 'X', '1'),
  position,
  alleles: snp,
  genotypes: fc.array(genotype, { minLength: 4, maxLength: 4 }),
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 60, selector: (r) => r.position });

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
const text = ({ contig, position: at, alleles, genotypes }: Row) =>
  lineOf(at, alleles.ref, alleles.alt, genotypes).replace(/^20/, contig);

const rank = (contig: string) => ['1', '2', '10', 'X'].indexOf(contig);
const inOrder = (all: Row[]) =>
  all.toSorted((a, b) => rank(a.contig) - rank(b.contig) || a.position - b.position);

test('a shuffled file sorts, in runs on the disk too, and its index finds every record', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(1, 2000, undefined), async (all, sortMemory) => {
      const path = bench.vcf('shuffled.vcf', samples, all.map(text));
      const { outputs } = await bench.fix([path], { sort: true, header: true }, { sortMemory });
      const out = first(outputs).path;
      expect(records(out)).toEqual(inOrder(all).map(text));
      const one = first(all);
      const region = `${one.contig}:${one.position}-${one.position}`;
      expect(bcftools('view', '-H', out, region).trim()).toBe(text(one));
      expect(bcftools('index', '-n', out).trim()).toBe(String(all.length));
    }),
    { numRuns: 25 },
  );
});

test('split by chromosome and merged again is the same', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const path = bench.vcf('whole.vcf', samples, inOrder(all).map(text));
      const split = await bench.fix([path], { layout: 'chromosomes' });
      expect(split.outputs.length).toBe(new Set(all.map(({ contig }) => contig)).size);
      const paths = split.outputs.map((output) => output.path).toReversed();
      const merged = await bench.fix(paths, { layout: 'one', sort: true });
      expect(records(first(merged.outputs).path)).toEqual(records(path));
      expect(merged.counts).toEqual({});
    }),
    { numRuns: 25 },
  );
});

test('bcftools sees the same bases in every genotype after a swap', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      fc.pre(all.some(({ alleles }) => !['AT', 'TA', 'CG', 'GC'].includes(alleles.ref + alleles.alt)));
      const path = bench.vcf('swap.vcf', samples, inOrder(all).map(text));
      const panel = (swapped: boolean) =>
        sitesFrom(
          all.map(({ contig, position: at, alleles: { ref, alt } }) => ({
            contig,
            position: at,
            ref: swapped ? alt : ref,
            alt: swapped ? ref : alt,
            frequency: null,
          })),
        );
      const { outputs } = await bench.fix([path], { swapAlleles: true }, { sites: panel(true) });
      const bases = (file: string) => bcftools('query', '-f', '%CHROM %POS[ %TGT]\n', file);
      const out = first(outputs).path;
      expect(bases(out)).toBe(bases(path));
      const back = await bench.fix([out], { swapAlleles: true }, { sites: panel(false) });
      expect(records(first(back.outputs).path)).toEqual(records(path));
    }),
    { numRuns: 25 },
  );
});

/** What a genotyping array of the other strand and order would have written. */
function damagedBy(damage: 'flip' | 'swap' | 'both' | 'none', { alleles, ...rest }: Row): Row {
  const flipped = damage === 'flip' || damage === 'both';
  const [ref, alt] = flipped
    ? [complement(alleles.ref), complement(alleles.alt)]
    : [alleles.ref, alleles.alt];
  if (damage === 'none' || damage === 'flip') return { ...rest, alleles: { ref, alt } };
  const genotypes = rest.genotypes.map((g) => g.replaceAll(/[01]/g, (n) => (n === '0' ? '1' : '0')));
  return { ...rest, genotypes, alleles: { ref: alt, alt: ref } };
}

const damages = fc.array(fc.constantFrom('flip', 'swap', 'both', 'none'), { minLength: 60, maxLength: 60 });

test('flipped, swapped and both come back as the panel has them, by bcftools', {
  timeout: 300_000,
}, async () => {
  const plain = rows.map((all) => all.filter(({ alleles }) => !isPalindromic(alleles.ref, alleles.alt)));
  await fc.assert(
    fc.asyncProperty(plain, damages, async (all, how) => {
      fc.pre(all.length > 0);
      const whole = bench.vcf('whole.vcf', samples, inOrder(all).map(text));
      const damaged = all.map((one, i) => damagedBy(how[i] ?? 'none', one));
      const path = bench.vcf('damaged.vcf', samples, inOrder(damaged).map(text));
      const sites = sitesFrom(
        all.map(({ contig, position: at, alleles }) => ({
          contig,
          position: at,
          ...alleles,
          frequency: null,
        })),
      );
      const options = { flipStrand: true, swapAlleles: true };
      const { outputs, counts } = await bench.fix([path], options, { sites });
      expect(records(first(outputs).path)).toEqual(records(whole));
      expect(counts['strand-flip'] ?? 0).toBe(how.slice(0, all.length).filter((d) => d === 'flip').length);
    }),
    { numRuns: 25 },
  );
});

const multi = fc.array(fc.constantFrom('0/1', '1/2', '2|0', '2', '.', './.', '1/1', '0|2'), {
  minLength: 4,
  maxLength: 4,
});

test('multiallelic sites split as bcftools norm splits them', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(multi, { minLength: 1, maxLength: 20 }), async (all) => {
      const lines = all.map((genotypes, i) => lineOf(i + 1, 'A', 'C,G', genotypes));
      const path = bench.vcf('multi.vcf', samples, lines, ['##contig=<ID=20>']);
      const { outputs } = await bench.fix([path], { multiallelic: 'split' });
      const norm = bcftools('norm', '-m', '-any', path);
      const expected = norm.split('\n').filter((line) => line && !line.startsWith('#'));
      expect(records(first(outputs).path)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('regions of real data are found by our index as by that of bcftools', { timeout: 120_000 }, async () => {
  const example = '/usr/share/doc/shapeit4/examples/test/unphased.vcf.gz';
  const { outputs } = await bench.fix([example], {});
  const out = first(outputs).path;
  const found = (path: string, region: string) => bcftools('query', '-r', region, '-f', '%POS %ID\n', path);
  fc.assert(
    fc.property(
      fc.integer({ min: 990_000, max: 4_000_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      (from, length) => {
        const region = `20:${from}-${from + length}`;
        expect(found(out, region)).toBe(found(example, region));
      },
    ),
    { numRuns: 60 },
  );
  expect(bcftools('index', '-s', out)).toBe('20\t63025520\t24990\n');
});
