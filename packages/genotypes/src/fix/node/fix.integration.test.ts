import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readChain } from '../../lift-over/chain.ts';
import { chainText } from '../../testing/chain.ts';
import { complement, isPalindromic } from '../alleles.ts';
import { genotype, lineOf, snp } from '../arbitraries.fixture.ts';
import { bcftools, sitesFrom, Workbench } from './fix.fixture.ts';

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

const records = (path: string) => bcftools('view', '-H', path).trim().split('\n');
const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('nothing there');
  return one;
};

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

test('what was not asked for is not changed, and a list without changes says so', async () => {
  const lines = [
    lineOf(5, 'A', 'ACC', ['0/1', '0', '.', '1|1']),
    lineOf(5, 'a', 't', ['0/0', '0', '.', '0|0']),
  ];
  const path = bench.vcf('plain.vcf', samples, lines);
  const { outputs, folder, counts } = await bench.fix([path], {});
  expect(records(first(outputs).path)).toEqual(records(path));
  expect(counts).toEqual({});
  expect(readFileSync(join(folder, 'changes.tsv'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('a dry run writes the list and nothing else', async () => {
  const path = bench.vcf('dry.vcf', samples, [lineOf(5, 'A', 'ACC', ['0/1', '0/0', '0/0', '1|1'])]);
  const { folder, counts } = await bench.fix([path], { dropNonSnps: true }, { dryRun: true });
  expect(readdirSync(folder).sort()).toEqual(['planned-changes.jsonl', 'planned-changes.tsv']);
  expect(counts).toEqual({ 'non-snp-dropped': 1 });
  expect(JSON.parse(readFileSync(join(folder, 'planned-changes.jsonl'), 'utf8'))).toEqual({
    chromosome: '20',
    position: 5,
    id: 'rs5',
    before: 'A/ACC',
    after: null,
    rule: 'non-snp-dropped',
    why: 'insertion or deletion',
  });
});

test('a file out of order is refused with its place when sorting was not asked for', async () => {
  const path = bench.vcf('unsorted.vcf', samples, [
    lineOf(9, 'A', 'C', ['0/1', '0/0', '0/0', '1|1']),
    lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1']),
  ]);
  await expect(bench.fix([path], {})).rejects.toMatchObject({ code: 'vcf-unsorted' });
});

test('an error leaves no file behind', async () => {
  const path = bench.vcf('broken.vcf', samples, [
    lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1']),
    lineOf(6, 'A', 'C', ['0/2', '0/0', '0/0', '1|1']),
  ]);
  const folder = bench.path('broken-out');
  const sites = sitesFrom([{ contig: '20', position: 6, ref: 'C', alt: 'A', frequency: null }]);
  const run = bench.fix([path], { swapAlleles: true }, { folder, sites });
  await expect(run).rejects.toMatchObject({ code: 'vcf-genotype-invalid' });
  expect(readdirSync(folder)).toEqual([]);
});

test('an input is never written over, and an output only when told so', async () => {
  const path = bench.vcf('same.vcf', samples, [lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1'])]);
  const once = await bench.fix([path], {});
  const out = first(once.outputs).path;
  const before = readFileSync(out);
  await expect(bench.fix([out], {}, { folder: once.folder, force: true })).rejects.toMatchObject({
    code: 'fix-target-is-input',
  });
  await expect(bench.fix([path], {}, { folder: once.folder })).rejects.toMatchObject({
    code: 'fix-target-exists',
  });
  expect(readFileSync(out).equals(before)).toBe(true);
  await bench.fix([path], {}, { folder: once.folder, force: true });
  expect(existsSync(`${out}.part`)).toBe(false);
});

test("an unknown reference is the panel's, and what the panel does not have stays unknown or goes", async () => {
  const row = (at: number, alt: string, gt: string) => `1\t${at}\trs${at}\tN\t${alt}\t.\t.\t.\tGT\t${gt}`;
  const lines = [
    row(1, 'A,G', '1/2'),
    row(2, 'G', '1/1'),
    row(3, 'A', '1'),
    row(4, '.', './.'),
    row(5, 'C', '1/1'),
    row(6, '<DEL>', '1/1'),
    row(7, 'A,T', '2/1'),
  ];
  const path = bench.vcf('raw.vcf', ['me'], lines);
  const sites = sitesFrom(
    [1, 2, 3, 4, 5, 6].map((at) => ({ contig: '1', position: at, ref: 'A', alt: 'G', frequency: null })),
  );
  const { outputs, counts } = await bench.fix([path], { resolveReference: true }, { sites });
  const found = bcftools('query', '-f', '%POS %REF %ALT[ %GT]\n', first(outputs).path);
  expect(found.trim().split('\n')).toEqual([
    '1 A G 0/1',
    '2 A G 1/1',
    '3 A G 0',
    '4 A G ./.',
    '5 N C 1/1',
    '6 N <DEL> 1/1',
    '7 N A,T 2/1',
  ]);
  expect(counts).toEqual({ 'reference-found': 4 });
  const strict = { resolveReference: true, dropNonSnps: true, multiallelic: 'drop' } as const;
  const dropped = await bench.fix([path], strict, { sites });
  expect(dropped.records.after).toBe(4);
});

test('samples are renamed when asked, and only then', async () => {
  const names = ['A B', 'A', 'A', 'A_2', 'C'];
  const line = lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1', '.']);
  const path = bench.vcf('names.vcf', names, [line]);
  const kept = await bench.fix([path], {}, { dryRun: true });
  expect(kept).toMatchObject({ counts: {}, sampleNames: ['A B', 'A'] });
  const { outputs, counts } = await bench.fix([path], { renameSamples: true });
  expect(bcftools('query', '-l', first(outputs).path).trim().split('\n')).toEqual([
    'A_B',
    'A',
    'A_3',
    'A_2',
    'C',
  ]);
  expect(counts).toEqual({ 'sample-renamed': 2 });
});

test('lifted to the other build it is named by it, and in order', async () => {
  const chain = chainText({
    sourceStart: 0,
    targetStart: 9000,
    targetSize: 10_000,
    strand: '-',
    blocks: [[500]],
  });
  const file = { name: 'a.chain', open: () => Readable.from([Buffer.from(chain)]) };
  const lift = { to: 'hg38', chain: await readChain(file) } as const;
  const genotypes = ['0/1', '0/0', '0/0', '1|1'];
  const path = bench.vcf('lift.vcf', samples, [
    lineOf(10, 'A', 'C', genotypes),
    lineOf(20, 'A', 'G', genotypes),
    lineOf(600, 'A', 'G', genotypes),
  ]);
  const options = { names: 'by-build', build: 'hg19', header: true } as const;
  const { outputs, counts, build } = await bench.fix([path], options, { lift });
  const out = first(outputs).path;
  expect(bcftools('query', '-f', '%CHROM %POS %REF %ALT\n', out)).toBe('chr20 981 T C\nchr20 991 T G\n');
  expect(bcftools('view', '-h', out)).toContain('##contig=<ID=chr20,length=64444167>');
  expect([counts.lifted, counts['lift-over-dropped'], build]).toEqual([2, 1, 'hg38']);
  await expect(bench.fix([path], { build: 'hg38' }, { lift })).rejects.toMatchObject({
    code: 'lift-not-needed',
  });
});

test('VCF 4.4 becomes 4.2: what an earlier version does not know goes', async () => {
  const line = lineOf(5, 'A', 'C', ['|0|1', '/0/0', '1|1', '.'])
    .replace('GT', 'DP:GT')
    .replace(/\t(?=[|/01.]+(\t|$))/g, '\t7:');
  const path = bench.vcf('new.vcf', samples, [line]);
  writeFileSync(path, readFileSync(path, 'utf8').replace('VCFv4.3', 'VCFv4.4'));
  const { outputs } = await bench.fix([path], { header: true });
  expect(bcftools('query', '-f', '[%GT:%DP ]', first(outputs).path)).toBe('0|1:7 0/0:7 1|1:7 .:7 ');
  expect(bcftools('view', '-h', first(outputs).path)).toContain('##fileformat=VCFv4.2');
});

test('no sample is left: that is said, not written', async () => {
  const path = bench.vcf('empty.vcf', samples, [lineOf(5, 'A', 'C', ['.', '.', './.', '.'])]);
  await expect(bench.fix([path], { sampleCallRate: 0.5 })).rejects.toMatchObject({
    code: 'samples-none-left',
  });
});

test('a position that no index can hold is refused; a telomere and an absurd END are not', async () => {
  const far = bench.vcf('far.vcf', samples, [lineOf(600_000_000, 'A', 'C', ['0/1', '0', '.', '1'])]);
  await expect(bench.fix([far], {})).rejects.toMatchObject({ code: 'vcf-position-invalid' });
  const lines = [
    lineOf(0, 'N', 'C', ['0/1', '0', '.', '1']),
    lineOf(7, 'A', '<DEL>', ['0/1', '0', '.', '1']),
  ];
  const long = lines.map((line) => line.replace('PASS\t.', 'PASS\tEND=4000000000'));
  const path = bench.vcf('telomere.vcf', samples, long, [
    '##INFO=<ID=END,Number=1,Type=Integer,Description="end">',
  ]);
  const { outputs } = await bench.fix([path], {});
  expect(bcftools('index', '-n', first(outputs).path).trim()).toBe('2');
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
