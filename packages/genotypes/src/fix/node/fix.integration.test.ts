import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { readChain } from '../../lift-over/chain.ts';
import { chainText } from '../../testing/chain.ts';
import { lineOf } from '../arbitraries.fixture.ts';
import { bcftools, first, records, sitesFrom, Workbench } from './fix.fixture.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const samples = ['S1', 'S2', 'S3', 'S4'];
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

test('of two runs into one folder at once, one writes everything and the other nothing', async () => {
  const path = bench.vcf('twice.vcf', samples, [lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1'])]);
  const other = bench.vcf('other.vcf', samples, [lineOf(5, 'A', 'ACC', ['0/1', '0/0', '0/0', '1|1'])]);
  const folder = bench.path('twice-out');
  const runs = [path, other].map((one) => bench.fix([one], {}, { folder }));
  const ends = await Promise.allSettled(runs);
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  expect(refused).toMatchObject([{ code: 'fix-target-exists' }]);
  const written = ends[0]?.status === 'fulfilled' ? 'twice.vcf.gz' : 'other.vcf.gz';
  expect(readdirSync(folder).sort()).toEqual(
    ['changes.jsonl', 'changes.tsv', written, `${written}.tbi`].sort(),
  );
});

test('a file that comes while others are mended stays, and they go', async () => {
  const path = bench.vcf('late.vcf', samples, [lineOf(5, 'A', 'C', ['0/1', '0/0', '0/0', '1|1'])]);
  const folder = bench.path('late-out');
  const [input] = [bench.input(path)];
  let readings = 0;
  async function* lines() {
    // The second reading, when names have been claimed: the one that changes.
    yield* input.lines();
    if (++readings === 2) writeFileSync(join(folder, 'late.vcf.gz'), 'mine');
  }
  const run = bench.fix([path], {}, { folder, inputs: [{ ...input, lines }] });
  await expect(run).rejects.toMatchObject({ code: 'fix-target-exists' });
  expect(readdirSync(folder)).toEqual(['late.vcf.gz']);
  expect(readFileSync(join(folder, 'late.vcf.gz'), 'utf8')).toBe('mine');
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

test('a sample is judged in each chunk of 20 Mb, by what services count there', async () => {
  const many = Array.from({ length: 12 }, (_, i) => `S${i}`);
  const row = (position: number, genotype: string, alt = 'C') =>
    lineOf(position, 'A', alt, [genotype, ...many.slice(1).map(() => '0/1')]);
  // S0: nine of twelve over all, one of four in the second chunk, where an indel counts for nothing.
  const lines = [
    ...[1, 2, 3, 4, 5, 6, 7, 20_000_000].map((position) => row(position, '0/1')),
    ...[row(20_000_001, '0/1'), row(20_000_002, './.'), row(20_000_003, './.'), row(20_000_004, './.')],
    ...[5, 6, 7].map((i) => row(20_000_000 + i, '0/1', 'CT')),
  ];
  const path = bench.vcf('chunks.vcf', many, lines);
  const over = await bench.fix([path], { sampleCallRate: 0.5 });
  expect(over.samples).toEqual({ before: 12, after: 12 });
  const { samples: left, changeList } = await bench.fix([path], { chunkCallRate: 0.5 });
  expect(left).toEqual({ before: 12, after: 11 });
  expect(readFileSync(first(changeList), 'utf8')).toContain(
    'S0\tS0\t.\tsample-dropped\tcall rate 0.2500 in 20:20000001-40000000 is below 0.5',
  );
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
