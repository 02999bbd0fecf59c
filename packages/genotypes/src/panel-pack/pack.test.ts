import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelSite } from '../types.ts';
import { SitesPacker } from './pack.ts';
import { packedPanel } from './read.ts';

const pack = async (text: string, cut = text.length) => {
  const packer = new SitesPacker(async function* () {
    for (let at = 0; at < text.length; at += Math.max(1, cut))
      yield Buffer.from(text.slice(at, at + Math.max(1, cut)), 'latin1');
  });
  const bytes = await buffer(Readable.from(packer.bytes()));
  if (!packer.packed) throw new Error('not packed');
  return { bytes, packed: packer.packed };
};

async function sitesOf(
  { bytes, packed }: Awaited<ReturnType<typeof pack>>,
  chromosome: string,
  population = '',
) {
  const panel = packedPanel({
    ...{ id: 'test', build: 'hg19', populations: [], packed },
    open: async (start, end) => Readable.from([bytes.subarray(start, end)]),
  });
  const found: PanelSite[] = [];
  for await (const batch of panel.sites(chromosome, population) ?? []) found.push(...batch);
  return found;
}

const table = [
  'ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR\tMAF_AFR',
  'rs1\tchr1\t100\tA\tG\t0.25\t0.25',
  'rs2\tchr1\t100\tA\tT\t0.5\t0.5',
  'rs3\tchrX\t7\tC\tT\t0.1\t0.1',
].join('\n');
const vcf = `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t100\trs1\tA\tG\t.\tPASS\tAF=1\n1\t100\trs2\tA\tT\t.\tPASS\t.\nX\t7\t.\tC\tT\t.\tPASS\t.\n`;

test('each chromosome is read by itself, with its frequencies', async () => {
  const done = await pack(table);
  expect(done.packed.chromosomes.map(({ name, contig, sites }) => [name, contig, sites])).toEqual([
    ['1', 'chr1', 2],
    ['X', 'chrX', 1],
  ]);
  expect(await sitesOf(done, '1', 'afr')).toEqual([
    { position: 100, ref: 'A', alt: 'G', frequency: 0.25 },
    { position: 100, ref: 'A', alt: 'T', frequency: 0.5 },
  ]);
  expect(await sitesOf(done, 'X')).toEqual([{ position: 7, ref: 'C', alt: 'T', frequency: null }]);
  expect(await sitesOf(done, '2')).toEqual([]);
});

test('the same sites have the same fingerprint, as a table and as a VCF; others another', async () => {
  const { packed } = await pack(table);
  expect((await pack(vcf)).packed).toMatchObject({ fingerprint: packed.fingerprint, count: 3 });
  expect((await pack(vcf.replace('rs2\tA\tT', 'rs2\tA\tC'))).packed.fingerprint).not.toBe(packed.fingerprint);
});

test.each([
  ['nothing', '', 'empty'],
  ['something else', 'hello\nworld\n', 'first line'],
  ['a header alone', `${table.split('\n')[0]}\n`, 'no site'],
  ['positions that go back', `${table}\nrs4\tchrX\t6\tC\tT\t0.1\t0.1`, 'sort'],
  ['a chromosome in two places', `${table}\nrs4\tchr1\t600\tC\tT\t0.1\t0.1`, 'sort'],
  ['a position that is none', `${table}\nrs4\tchrX\tten\tC\tT`, 'line 5'],
  ['a row without alleles', `${table}\nrs4\tchrX\t10`, 'line 5'],
])('%s is refused, and it is said why', async (_what, text, why) => {
  await expect(pack(text)).rejects.toThrow(why);
});

test('whatever the sites and however the text is cut, what is read is what was packed', async () => {
  const bases = fc.constantFrom('A', 'C', 'G', 'T');
  const site = fc.tuple(fc.integer({ min: 1, max: 300_000_000 }), bases, bases);
  const some = fc.array(site, { minLength: 1, maxLength: 3000 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(some, some), fc.integer({ min: 1, max: 100_000 }), async (both, cut) => {
      const sorted = both.map((sites) => sites.toSorted(([a], [b]) => a - b));
      const rows = sorted.flatMap((sites, i) =>
        sites.map(([position, ref, alt]) => `${i + 1}\t${position}\t.\t${ref}\t${alt}\t.\t.\t.`),
      );
      const text = `##fileformat=VCFv4.2\n${rows.join('\n')}\n`;
      const done = await pack(text, Math.max(cut, Math.ceil(text.length / 200)));
      expect(gunzipSync(done.bytes).toString().split('\n')).toHaveLength(rows.length + 1);
      for (const [i, sites] of sorted.entries())
        expect(
          (await sitesOf(done, String(i + 1))).map(({ position, ref, alt }) => [position, ref, alt]),
        ).toEqual(sites);
    }),
    { numRuns: 25 },
  );
});
