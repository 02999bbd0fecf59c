import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complement } from '../../fix/alleles.ts';
import { bcftools, first, records, Workbench } from '../../fix/node/fix.fixture.ts';
import { readChain } from '../../lift-over/chain.ts';
import { chainText } from '../../testing/chain.ts';
import { fileOf } from '../../testing/vcf.ts';
import { openReference } from './reference-file.ts';

const bench = new Workbench();
const folder = mkdtempSync(join(tmpdir(), 'imputehub-reference-'));
afterAll(() => {
  bench.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Three pieces of 64 KiB, in lines of 61 bases and small letters here and there. */
const length = 200_000;
let state = 7;
const draw = (below: number) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};
const bases = Array.from({ length }, () => 'ACGTacgt'.charAt(draw(8))).join('');
const fasta = `>chr1 first\n${'A'.repeat(61)}\nCC\n>chr20 whole\n${bases.replaceAll(/.{61}/g, '$&\n')}\n`;
const paths = { plain: join(folder, 'ref.fa'), blocks: join(folder, 'ref.fa.gz') };

beforeAll(() => {
  writeFileSync(paths.plain, fasta);
  execFileSync('sh', ['-c', `bgzip -c -i -I ${paths.blocks}.gzi ${paths.plain} > ${paths.blocks}`]);
  // bcftools makes the index that it does not find.
  const line = `chr20\t1\t.\t${bases[0]}\t.\t.\t.\t.\tGT\t0`;
  const any = bench.vcf('any.vcf', ['S'], [line], ['##contig=<ID=chr20>']);
  for (const path of [paths.plain, paths.blocks]) bcftools('norm', '-f', path, '-c', 'w', any);
});

test.each(['plain', 'blocks'] as const)('any piece of a FASTA file (%s) is read', async (kind) => {
  const reference = await openReference(paths[kind]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: length + 70 }), fc.nat(70_000), async (position, count) => {
      const expected = bases.slice(position - 1, position - 1 + count);
      expect(await reference.read('20', position, count)).toBe(expected);
    }),
    { numRuns: 60 },
  );
  expect(await reference.read('1', 60, 10)).toBe('AACC');
});

test.each([
  ['no index', (path: string) => rmSync(`${path}.fai`)],
  ['an index of something else', (path: string) => writeFileSync(`${path}.fai`, 'chr20\tx\t1\t2\t3\n')],
  ['an index of another file', (path: string) => writeFileSync(`${path}.fai`, 'chr20\t900000\t7\t61\t62\n')],
  ['a file that was cut off', (path: string) => truncateSync(path, 1000)],
])('%s is told by its code', async (what, damage) => {
  const path = join(folder, `${what.replaceAll(' ', '-')}.fa`);
  writeFileSync(path, fasta);
  writeFileSync(`${path}.fai`, readFileSync(`${paths.plain}.fai`));
  damage(path);
  const reading = async () => (await openReference(path)).read('20', 199_000, 5000);
  await expect(reading()).rejects.toMatchObject({ code: 'reference-invalid' });
});

test('a damaged index of blocks, a plain gzip and a chromosome that is not there', async () => {
  const code = { code: 'reference-invalid' };
  const path = join(folder, 'damaged.fa.gz');
  for (const end of ['', '.fai']) writeFileSync(path + end, readFileSync(paths.blocks + end));
  await expect(openReference(path)).rejects.toMatchObject(code);
  writeFileSync(`${path}.gzi`, 'no index');
  await expect(openReference(path)).rejects.toMatchObject(code);
  execFileSync('sh', ['-c', `gzip -c ${paths.plain} > ${path}`]);
  await expect(openReference(path)).rejects.toMatchObject(code);
  await expect((await openReference(paths.plain)).read('7', 1, 1)).rejects.toMatchObject(code);
});

/** hg19 has 1 to 100,000 as it is, 1,000 further on, and 100,001 to 150,000 the other way round. */
const chain = await readChain(
  fileOf(
    'a.chain',
    Buffer.from(
      chainText({ sourceStart: 0, targetStart: 1000, targetSize: length, blocks: [[100_000]] }) +
        chainText({
          ...{ sourceStart: 100_000, targetStart: 10_000, targetSize: length, strand: '-' },
          blocks: [[50_000]],
        }),
    ),
  ),
);

const site = fc.record({
  source: fc.integer({ min: 1, max: 150_000 }),
  shift: fc.integer({ min: 1, max: 3 }),
  damage: fc.constantFrom('none', 'swap', 'flip', 'both'),
  genotypes: fc.array(fc.constantFrom('0/0', '0|1', '1/1', './.', '1', '.|0'), {
    minLength: 3,
    maxLength: 3,
  }),
});
type Site = typeof site extends fc.Arbitrary<infer T> ? T : never;

/** Where a site comes to lie, with the alleles that are true there. */
function truthOf({ source, shift }: Site) {
  const position = source <= 100_000 ? source + 1000 : length - 10_000 - (source - 100_001);
  const ref = (bases[position - 1] ?? 'N').toUpperCase();
  const alt = 'ACGT'.charAt(('ACGT'.indexOf(ref) + shift) % 4);
  return { position, ref, alt };
}

const swap = (genotype: string) => genotype.replace(/[01]/g, (allele) => (allele === '0' ? '1' : '0'));

/** The site as hg19 has it, and as it was damaged. */
function lineIn19(one: Site): string {
  const { ref, alt } = truthOf(one);
  const reversed = one.source > 100_000;
  const flipped = reversed !== (one.damage === 'flip' || one.damage === 'both');
  const swapped = one.damage === 'swap' || one.damage === 'both';
  const alleles = (swapped ? [alt, ref] : [ref, alt]).map((base) => (flipped ? complement(base) : base));
  const genotypes = swapped ? one.genotypes.map(swap) : one.genotypes;
  return ['20', one.source, '.', ...alleles, '.', 'PASS', '.', 'GT', ...genotypes].join('\t');
}

const isPalindrome = ({ ref, alt }: { ref: string; alt: string }) => complement(ref) === alt;

test('lifted, swapped, turned or both, a site comes out as the reference of the other build has it', async () => {
  const reference = await openReference(paths.blocks);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(site, { minLength: 1, maxLength: 40, selector: ({ source }) => source }),
      async (sites) => {
        const path = bench.vcf('hg19.vcf', ['A', 'B', 'C'], sites.map(lineIn19));
        const more = { lift: { to: 'hg38' as const, chain }, reference };
        const { outputs, changeList, allelesCheckedBy } = await bench.fix(
          [path],
          { build: 'hg19', names: 'by-build', sort: true, header: true },
          more,
        );
        expect(allelesCheckedBy).toBe('reference');
        const known = sites.map((one) => ({ one, truth: truthOf(one) }));
        // A/T and C/G: swapped and turned look the same, and both together like nothing at all.
        const told = known.filter(
          ({ one, truth }) => !isPalindrome(truth) || one.damage === 'none' || one.damage === 'both',
        );
        const expected = told
          .toSorted((a, b) => a.truth.position - b.truth.position)
          .map(({ one, truth: { position, ref, alt } }) => {
            const lost = isPalindrome({ ref, alt }) && one.damage === 'both';
            return [position, ref, alt, ...(lost ? one.genotypes.map(swap) : one.genotypes)].join(' ');
          });
        const dropped = readFileSync(first(changeList), 'utf8').match(/reference-mismatch-dropped/g) ?? [];
        expect(dropped).toHaveLength(known.length - told.length);
        if (expected.length === 0) return;
        const { path: out } = first(outputs);
        const found = records(out).map((line) => line.split('\t'));
        expect(found.map((c) => [c[1], c[3], c[4], ...c.slice(9)].join(' '))).toEqual(expected);
        // Ends with an error at the first REF that is not the reference's.
        bcftools('norm', '-f', paths.blocks, '-c', 'e', out);
      },
    ),
    { numRuns: 40 },
  );
});

test('without a reference the list says that alleles were not checked', async () => {
  const path = bench.vcf('unchecked.vcf', ['A'], ['20\t7\t.\tA\tC\t.\tPASS\t.\tGT\t0/1']);
  const { changeList, allelesCheckedBy } = await bench.fix(
    [path],
    { build: 'hg19' },
    { lift: { to: 'hg38', chain } },
  );
  expect(allelesCheckedBy).toBe('nothing');
  expect(readFileSync(first(changeList), 'utf8')).toContain('alleles not checked against a reference');
});
