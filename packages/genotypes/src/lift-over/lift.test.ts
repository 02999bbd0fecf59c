import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BgzfWriter } from '../bgzf/writer.ts';
import { chainText } from '../testing/chain.ts';
import { fileOf, record, vcfFile } from '../testing/vcf.ts';
import type { Build, GenotypeFile } from '../types.ts';
import { readChain } from './chain.ts';
import { liftFile } from './lift.ts';
import { type Positioned, PositionSorter, type Run } from './sort.ts';

/** Runs kept in memory; `made` counts them. */
function runs() {
  const made: Run[] = [];
  const newRun = (): Run => {
    const lines: Buffer[] = [];
    const run: Run = {
      write: (line) => void lines.push(Buffer.from(line), Buffer.from('\n')),
      drain: async () => {},
      end: async () =>
        fileOf('run', await buffer(Readable.from([Buffer.concat(lines)]).pipe(new BgzfWriter(1)))),
    };
    made.push(run);
    return run;
  };
  return { made, newRun };
}

/** 1,001 to 2,000 move by 100,000; 2,001 to 2,100 are gone; 2,101 to 2,200 lie reversed; 3,001 on, on chr21. */
const chainFile = [
  chainText({ sourceStart: 1000, targetStart: 101_000, blocks: [[1000]] }),
  chainText({ sourceStart: 2100, targetStart: 0, targetSize: 102_100, strand: '-', blocks: [[100]] }),
  chainText({ sourceStart: 3000, targetStart: 3000, target: 'chr21', blocks: [[100]] }),
  chainText({ source: 'chrX', target: 'chrX', sourceStart: 0, targetStart: 10, blocks: [[100]] }),
].join('');

async function lift(file: GenotypeFile, to: Build, maxBytes?: number) {
  const chain = await readChain(fileOf('x.chain', Buffer.from(chainFile)));
  const dropped: string[] = [];
  const lines: string[] = [];
  const { made, newRun } = runs();
  const request = { file, chain, to, newRun, maxBytes, dropped: (line: string) => void dropped.push(line) };
  for await (const batch of liftFile(request)) lines.push(...batch.map((line) => line.toString()));
  return { text: lines.join('\n'), dropped, runs: made.length };
}

const meta =
  '##fileformat=VCFv4.2\n##reference=file:///hg19.fa\n##contig=<ID=20,length=63025520>\n##FILTER=<ID=q10,Description="x">\n';

test('MT of b37 is that of hg38, position for position, up to its end', async () => {
  const records = [1, 16_569, 16_570].map((pos) => record({ chrom: 'MT', pos, genotypes: '1' }));
  const { text, dropped } = await lift(await vcfFile({ samples: 1, records, meta }), 'hg38');
  const places = text.split('\n').filter((line) => !line.startsWith('#'));
  expect(places.map((line) => line.split('\t', 2).join(':'))).toEqual(['chrMT:1', 'chrMT:16569']);
  expect(dropped).toEqual(['MT:16570\tLiftOver\tLiftOver failed. SNP removed.']);
});

test('hg19 to hg38: new places, names with the prefix, sorted again, alleles as they were', async () => {
  const places = [900, 1001, 2000, 2050, 2101, 2150, 2200, 3001];
  const records = places.map((pos) => record({ pos, id: `rs${pos}`, genotypes: '0/1 ./.' }));
  const { text, dropped } = await lift(await vcfFile({ samples: 2, records, meta }), 'hg38');
  const kept: [number, number][] = [
    [1001, 101_001],
    [2000, 102_000],
    // The reversed stretch ends at 102,100: 2,101 is its last base there.
    [2200, 102_001],
    [2150, 102_051],
    [2101, 102_100],
  ];
  const expected = kept.map(([from, pos]) =>
    record({ chrom: 'chr20', pos, id: `rs${from}`, genotypes: '0/1 ./.' }),
  );
  expect(text.split('\n')).toEqual([
    '##fileformat=VCFv4.2',
    '##FILTER=<ID=q10,Description="x">',
    '##contig=<ID=chr20>',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS0\tS1',
    ...expected,
  ]);
  expect(dropped).toEqual([
    '20:900\tLiftOver\tLiftOver failed. SNP removed.',
    '20:2050\tLiftOver\tLiftOver failed. SNP removed.',
    '20:3001\tLiftOver\tOn different chromosome after LiftOver. SNP removed.',
  ]);
});

test('hg38 to hg19: names without the prefix', async () => {
  const records = [record({ chrom: 'chr20', pos: 1001, genotypes: '0|1' })];
  const { text } = await lift(await vcfFile({ samples: 1, records }), 'hg19');
  expect(
    text.endsWith(
      `\n##contig=<ID=20>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS0\n${record({ pos: 101_001, genotypes: '0|1' })}`,
    ),
  ).toBe(true);
});

test.each(['23', 'X', 'chr23', 'chrX'])('"%s" is X', async (chrom) => {
  const { text } = await lift(
    await vcfFile({ samples: 1, records: [record({ chrom, pos: 5, genotypes: '1' })] }),
    'hg38',
  );
  expect(text.endsWith(`\n${record({ chrom: 'chrX', pos: 15, genotypes: '1' })}`)).toBe(true);
});

test('nothing that has a place: a header is left', async () => {
  const { text, dropped } = await lift(
    await vcfFile({ samples: 1, records: [record({ pos: 1, genotypes: '0/1' })] }),
    'hg38',
  );
  expect(text.split('\n').at(-1)).toMatch(/^#CHROM/);
  expect(dropped).toHaveLength(1);
});

test('with next to no memory the order is the same', async () => {
  const records = Array.from({ length: 500 }, (_, i) =>
    record({ pos: 1001 + i * 2 + (i > 400 ? 300 : 0), id: String(i), genotypes: '0/1 1/1' }),
  );
  const file = await vcfFile({ samples: 2, records });
  const much = await lift(file, 'hg38');
  const little = await lift(file, 'hg38', 1000);
  expect(much.runs).toBe(0);
  expect(little.runs).toBeGreaterThan(0);
  expect(little.text).toBe(much.text);
});

test('any order of positions comes out sorted, equal ones in their order, whatever fits into memory', async () => {
  const positions = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(positions, fc.integer({ min: 1, max: 2000 }), async (all, maxBytes) => {
      const { newRun } = runs();
      const sorter = new PositionSorter(newRun, maxBytes);
      const records = all.map(
        (position, i): Positioned => ({ position, line: Buffer.from(`20\t${position}\t${i}`) }),
      );
      for (let at = 0; at < records.length; at += 7) await sorter.add(records.slice(at, at + 7));
      const found: string[] = [];
      for await (const lines of sorter.sorted()) found.push(...lines.map((line) => line.toString()));
      const expected = records.toSorted((a, b) => a.position - b.position);
      expect(found).toEqual(expected.map(({ line }) => line.toString()));
    }),
    { numRuns: 100 },
  );
});
