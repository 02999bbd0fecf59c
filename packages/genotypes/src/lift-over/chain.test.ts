import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainText } from '../testing/chain.ts';
import { fileOf } from '../testing/vcf.ts';
import { type ChainFileInvalid, readChain } from './chain.ts';

const indexOf = (text: string) => readChain(fileOf('a.chain', Buffer.from(text)));

/** 100 bases from 1,000 on go to 2,000; 10 are missing there; 50 more follow; 20 are new there; 30 more follow. */
const plain = chainText({
  sourceStart: 1000,
  targetStart: 2000,
  blocks: [[100, 10, 0], [50, 0, 20], [30]],
});

test.each<[number, number | undefined]>([
  [1000, undefined],
  [1001, 2001],
  [1100, 2100],
  [1101, undefined],
  [1110, undefined],
  [1111, 2101],
  [1160, 2150],
  [1161, 2171],
  [1190, 2200],
  [1191, undefined],
  [0, undefined],
])('position %i goes to %s', async (position, lifted) => {
  const found = (await indexOf(plain)).lift('chr20', position);
  expect(found).toEqual(
    lifted === undefined ? undefined : { contig: 'chr20', position: lifted, reverse: false },
  );
});

test('a reversed stretch runs backwards, counted from the end of its contig', async () => {
  // 0-based 100 to 104 of the reverse strand of a contig of 1,000: forward 899 down to 895.
  const text = chainText({
    sourceStart: 10,
    targetStart: 100,
    targetSize: 1000,
    strand: '-',
    blocks: [[5]],
  });
  const chain = await indexOf(text);
  const lifted = [11, 12, 13, 14, 15, 16].map((at) => chain.lift('chr20', at)?.position);
  expect(lifted).toEqual([900, 899, 898, 897, 896, undefined]);
  expect(chain.lift('chr20', 11)?.reverse).toBe(true);
});

test('another contig is told, an unknown one has no place', async () => {
  const chain = await indexOf(chainText({ sourceStart: 0, targetStart: 7, target: 'chr21', blocks: [[10]] }));
  expect(chain.lift('chr20', 1)).toEqual({ contig: 'chr21', position: 8, reverse: false });
  expect(chain.lift('chr22', 1)).toBeUndefined();
});

test('where chains overlap, the higher score counts, whatever their order', async () => {
  const wide = chainText({ score: 5, sourceStart: 0, targetStart: 1000, blocks: [[1000]] });
  const narrow = chainText({ score: 50, sourceStart: 100, targetStart: 5000, blocks: [[10]] });
  for (const text of [wide + narrow, narrow + wide]) {
    const chain = await indexOf(text);
    expect([100, 101, 110, 111, 1000].map((at) => chain.lift('chr20', at)?.position)).toEqual([
      1100, 5001, 5010, 1111, 2000,
    ]);
  }
});

test('gzip, comments, blank lines and CR LF are read like plain text', async () => {
  const text = `# made by hand\n\n${plain}\n\n${chainText({ source: 'chr1', sourceStart: 0, targetStart: 0, target: 'chr1', blocks: [[5]] })}`;
  for (const bytes of [gzipSync(text), Buffer.from(text.replaceAll('\n', '\r\n'))]) {
    const chain = await readChain(fileOf('x', bytes));
    expect(chain.lift('chr20', 1001)?.position).toBe(2001);
    expect(chain.lift('chr1', 5)?.position).toBe(5);
  }
});

test.each<[string, string, string]>([
  ['empty', '', 'there is no chain in it'],
  ['a web page', '<html>', 'line 1: this is no block of a chain'],
  ['a header cut short', 'chain 1 chr20 100 + 0', 'line 1: this is no header of a chain'],
  ['a chain cut short', plain.split('\n').slice(0, 2).join('\n'), 'a chain ends before its last block'],
  ['a last block too short', plain.replace('\n30\n', '\n29\n'), 'line 4: the blocks do not reach the end'],
  ['a block too long', plain.replace('100\t', '900\t'), 'line 2: the blocks go beyond the end'],
  ['a number that is none', plain.replace('50\t', '5O\t'), 'line 3: this is no block of a chain'],
  ['a negative number', plain.replace('50\t', '-50\t'), 'line 3: this is no block of a chain'],
])('%s: refused, with its line', async (_what, text, said) => {
  await expect(indexOf(text)).rejects.toMatchObject({
    name: 'ChainFileInvalid',
    message: expect.stringContaining(said),
  });
});

test('a file of gzip that was cut off or damaged is refused', async () => {
  const bytes = gzipSync(plain.repeat(50));
  for (const cut of [10, 60, bytes.length - 1]) {
    const error = await readChain(fileOf('x', bytes.subarray(0, cut))).catch((e: ChainFileInvalid) => e.name);
    expect(error).toBe('ChainFileInvalid');
  }
});

test('a file that is wrong at its beginning and damaged behind it is refused once, and nothing more comes of it', async () => {
  const bytes = gzipSync(`no chain\n${plain.repeat(50)}`);
  for (let i = 0; i < 50; i++)
    await expect(readChain(fileOf('x', bytes.subarray(0, bytes.length - 1 - i)))).rejects.toMatchObject({
      name: 'ChainFileInvalid',
    });
  // What is not caught by then ends the process, or here the run of all tests.
  await sleep(50);
});

test('every position goes where adding up the blocks one by one says', async () => {
  const block = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
  );
  const shape = fc.record({ blocks: fc.array(block, { maxLength: 20 }), reverse: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(shape, async ({ blocks, reverse }) => {
      const rows: [number, number, number][] = [...blocks, [3, 0, 0]];
      const expected = new Map<number, number>();
      let [source, target] = [50, 70];
      for (const [size, sourceGap, targetGap] of rows) {
        for (let i = 0; i < size; i++)
          expected.set(source + i + 1, reverse ? 1000 - target - i : target + i + 1);
        source += size + sourceGap;
        target += size + targetGap;
      }
      const text = chainText({
        sourceStart: 50,
        targetStart: 70,
        targetSize: 1000,
        strand: reverse ? '-' : '+',
        blocks: [...blocks, [3]],
      });
      const chain = await indexOf(text);
      for (let at = 45; at < source + 5; at++)
        expect([at, chain.lift('chr20', at)?.position]).toEqual([at, expected.get(at)]);
    }),
    { numRuns: 50 },
  );
});
