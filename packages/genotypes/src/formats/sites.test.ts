import { expect, test } from 'vitest';
import { readSites } from './sites.ts';
import { SitesByChromosome } from './sites-by-chromosome.ts';

async function* lines(text: string, batch = 2) {
  const all = text.split('\n').map((line) => Buffer.from(line));
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}

const table = [
  'ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR\tMAF_AFR\tAAF_all',
  'a\t20\t5\tA\tG\t0.25\t0.25\t.',
  'b\t20\t9\tC\tT\t.\t.\t0.5',
  'c\tchr21\t7\tC\tT\t0.1\t0.1\t0.5',
  'd\tX\t8\tC\tT\t0.9\t0.1\t0.5',
].join('\n');

async function all<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

test('a sites table gives the frequencies of its population, whatever the case', async () => {
  expect(await all(readSites(lines(table), 't', 'afr'))).toEqual([
    { chromosome: '20', position: 5, ref: 'A', alt: 'G', frequency: 0.25 },
    { chromosome: '20', position: 9, ref: 'C', alt: 'T', frequency: null },
    { chromosome: '21', position: 7, ref: 'C', alt: 'T', frequency: 0.1 },
    { chromosome: 'X', position: 8, ref: 'C', alt: 'T', frequency: 0.9 },
  ]);
  expect((await all(readSites(lines(table), 't', ''))).every(({ frequency }) => frequency === null)).toBe(
    true,
  );
});

test('a VCF gives AF, or that of the population', async () => {
  const vcf =
    '##fileformat=VCFv4.2\n#CHROM\tPOS\n20\t5\t.\tA\tG\t.\t.\tAF=0.2;AFR_AF=0.3\n20\t6\t.\tA\tG\t.\t.\t.';
  expect((await all(readSites(lines(vcf), 'v', 'afr'))).map(({ frequency }) => frequency)).toEqual([
    0.3,
    null,
  ]);
  expect((await all(readSites(lines(vcf), 'v', 'eur'))).map(({ frequency }) => frequency)).toEqual([
    0.2,
    null,
  ]);
});

test('a population that the table does not have is said, with those it has', async () => {
  await expect(all(readSites(lines(table), 't', 'eur'))).rejects.toThrow(/AFR, ALL/);
});

test.each([
  ['no such column', 'ID\tCHROM\tREF\tALT'],
  ['no position', 'ID\tCHROM\tPOS\tREF\tALT\na\t20\tx\tA\tG'],
])('what is no sites table is said: %s', async (_, text) => {
  await expect(all(readSites(lines(text), 't', 'afr'))).rejects.toMatchObject({ code: 'sites-invalid' });
});

test.each([1, 2, 3, 100])('chromosomes come in any turn, in batches of %i lines', async (batch) => {
  let opened = 0;
  const cursor = new SitesByChromosome(() => {
    opened += 1;
    return readSites(lines(table, batch), 't', 'afr');
  });
  const positions = async (name: string) => (await all(cursor.of(name))).map(({ position }) => position);
  expect(await positions('20')).toEqual([5, 9]);
  expect(await positions('X')).toEqual([8]);
  expect(opened).toBe(1);
  expect(await positions('21')).toEqual([7]);
  expect(opened).toBe(2);
  expect(await positions('22')).toEqual([]);
  expect(await positions('20')).toEqual([5, 9]);
  await cursor.close();
});
