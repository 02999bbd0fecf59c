import { expect, test } from 'vitest';
import { panelOf, type SiteRow } from '../testing/panel.ts';
import { observe } from '../testing/qc.ts';
import { record, vcfFile } from '../testing/vcf.ts';
import type { ServiceRules } from '../types.ts';

/** Chunks of 1,000 with a window of 250, and two variants are enough. */
const small: Partial<ServiceRules> = { chunkSize: 1000, phasingWindow: 250, minSnps: 2 };
const first = 'chunk_20_0000000001_0000001000';
const second = 'chunk_20_0000001001_0000002000';
const third = 'chunk_20_0000002001_0000003000';

interface Place {
  pos: number;
  genotypes?: string;
  filter?: string;
  alt?: string;
}

const isPlace = (place: number | Place): place is Place => typeof place !== 'number';

/** Four people; every position is in the panel unless it is among `absent`. */
async function run(places: (number | Place)[], rules: Partial<ServiceRules> = {}, absent: number[] = []) {
  const all = places.map((place) => (isPlace(place) ? place : { pos: place }));
  const records = all.map((place) => record({ genotypes: '0/0 0/1 0/1 1/1', ...place }));
  const sites = all.filter(({ pos }) => !absent.includes(pos)).map(({ pos }): SiteRow => [pos, 'A', 'G']);
  const file = await vcfFile({ samples: 4, records });
  return await observe([file], panelOf({ 20: sites }), { ...small, ...rules });
}

const judged = ({ chunks }: Awaited<ReturnType<typeof run>>) =>
  chunks.map(({ id, found, typedOnly, remaining, valid, reason }) => [
    id,
    { found, typedOnly, remaining, valid, reason },
  ]);

test('a chunk ends with its last position, and the name has ten digits', async () => {
  const found = await run([1, 1000, 1001, 2000]);
  expect(judged(found)).toEqual([
    [first, { found: 2, typedOnly: 0, remaining: 2, valid: 3, reason: null }],
    [second, { found: 2, typedOnly: 0, remaining: 2, valid: 3, reason: null }],
  ]);
});

test('survivors of the window either side go into a chunk and count as valid, not as found', async () => {
  // The window of the second chunk is 751 to 2250.
  const found = await run([10, 750, 751, 1500, 1600, 2250, 2251, 2500]);
  expect(found.written[second]).toEqual({ records: ['20:751', '20:1500', '20:1600', '20:2250'], kept: true });
  expect(judged(found)[1]).toEqual([
    second,
    { found: 2, typedOnly: 0, remaining: 2, valid: 4, reason: null },
  ]);
});

test('a chunk that only its lead-in opened is dropped at the end of the file, and not counted', async () => {
  const found = await run([500, 800]);
  expect(judged(found).map(([id]) => id)).toEqual([first]);
  expect(found.written[second]?.kept).toBe(false);
  expect(found.messages.at(-1)?.text).not.toContain('Chunk(s) excluded');
});

test('a position before the lead-in does not open the next chunk', async () => {
  expect(Object.keys((await run([500, 750])).written)).toEqual([first]);
  expect(Object.keys((await run([500, 751])).written)).toEqual([first, second]);
});

test('a chunk that only its lead-in opened, closed by a gap before the end, counts as too few variants', async () => {
  // 2,251 is beyond the second chunk's window: it is closed with nothing inside.
  const found = await run([500, 800, 2251, 2300]);
  expect(judged(found)).toEqual([
    [first, { found: 2, typedOnly: 0, remaining: 2, valid: 2, reason: null }],
    [second, { found: 0, typedOnly: 0, remaining: 0, valid: 1, reason: 'snps' }],
    [third, { found: 2, typedOnly: 0, remaining: 2, valid: 2, reason: null }],
  ]);
  expect(found.messages.at(-1)?.text).toContain(
    '<b>Warning:</b> 1 Chunk(s) excluded: < 2 SNPs (see chunks-excluded.txt for details).\nRemaining chunk(s): 2',
  );
});

test('a chunk without any variant in or before it is not there', async () => {
  const found = await run([100, 200, 5100, 5200]);
  expect(found.chunks.map(({ start }) => start)).toEqual([1, 5001]);
});

test('filtered records open a chunk and do not keep it at the end of the file', async () => {
  const found = await run([100, 200, { pos: 1500, filter: 'LOW' }]);
  expect(judged(found).map(([id]) => id)).toEqual([first]);
  // One usable record, monomorphic as it is, makes the chunk count.
  const monomorphic = await run([100, 200, { pos: 1500, genotypes: '0/0 0/0 0/0 0/0' }]);
  expect(judged(monomorphic)[1]).toEqual([
    second,
    { found: 0, typedOnly: 0, remaining: 0, valid: 0, reason: 'snps' },
  ]);
});

test('variants outside the range of the panel open chunks, which then have nothing', async () => {
  const records = [100, 200, 1500, 2600].map((pos) => record({ pos, genotypes: '0/0 0/1 0/1 1/1' }));
  const panel = panelOf(
    {
      20: [
        [100, 'A', 'G'],
        [200, 'A', 'G'],
      ],
    },
    { range: [{ contig: '20', start: 1, end: 1000 }] },
  );
  const found = await observe([await vcfFile({ samples: 4, records })], panel, small);
  expect(judged(found)).toEqual([
    [first, { found: 2, typedOnly: 0, remaining: 2, valid: 2, reason: null }],
    [second, { found: 0, typedOnly: 0, remaining: 0, valid: 0, reason: 'snps' }],
  ]);
});

test('overlap: one half is enough, less is not; typed-only sites count for nothing else', async () => {
  const half = await run([100, 200, 300, 400], {}, [300, 400]);
  expect(judged(half)).toEqual([[first, { found: 2, typedOnly: 2, remaining: 2, valid: 2, reason: null }]]);
  const less = await run([100, 200, 300, 400, 500], {}, [300, 400, 500]);
  expect(judged(less)).toEqual([
    [first, { found: 2, typedOnly: 3, remaining: 2, valid: 2, reason: 'overlap' }],
  ]);
});

test('a typed-only site goes into its own chunk and into no window', async () => {
  const found = await run([800, 900, 950, 1500, 1600], {}, [900]);
  expect(found.written[first]?.records).toEqual(['20:800', '20:900', '20:950']);
  expect(found.written[second]?.records).toEqual(['20:800', '20:950', '20:1500', '20:1600']);
});

test('no variant that counts is no number of overlap: it fails as too few variants', async () => {
  const found = await run([
    { pos: 100, filter: 'LOW' },
    { pos: 200, genotypes: '0/0 0/0 0/0 0/0' },
  ]);
  expect(judged(found)).toEqual([
    [first, { found: 0, typedOnly: 0, remaining: 0, valid: 0, reason: 'snps' }],
  ]);
});

test('found is enough and valid is not: too few variants', async () => {
  const found = await run([100, { pos: 200, alt: 'C' }]);
  expect(judged(found)).toEqual([
    [first, { found: 2, typedOnly: 0, remaining: 1, valid: 1, reason: 'snps' }],
  ]);
});

test('one sample below the call rate loses the chunk; half is enough', async () => {
  // Ten people, so that one missing genotype is not more than a tenth; S0 is missing at two of three, S1 nowhere.
  const rest = Array.from({ length: 9 }, () => '0/1').join(' ');
  const at = (missing: number[]) =>
    [100, 200, 300, 400].map((pos, i) =>
      record({ pos, genotypes: `${missing.includes(i) ? './.' : '0/1'} ${rest}` }),
    );
  const panel = panelOf({ 20: [100, 200, 300, 400].map((pos): SiteRow => [pos, 'A', 'G']) });
  const judge = async (missing: number[]) => {
    const file = await vcfFile({ samples: 10, records: at(missing) });
    const [chunk] = (await observe([file], panel, small)).chunks;
    return [chunk?.lowCallRateSamples, chunk?.reason];
  };
  expect(await judge([0, 1])).toEqual([0, null]);
  expect(await judge([0, 1, 2])).toEqual([1, 'call-rate']);
});

test('the call rate of a sample is that of the chunk, not of the file; only survivors inside count', async () => {
  const rest = Array.from({ length: 9 }, () => '0/1').join(' ');
  const at = (positions: number[], genotype: string, more = {}) =>
    positions.map((pos) => record({ pos, genotypes: `${genotype} ${rest}`, ...more }));
  const files = async (...parts: string[][]) => [await vcfFile({ samples: 10, records: parts.flat() })];
  const positions = [100, 200, 300, 400, 500, 600, 1100, 1200, 1300, 1400];
  const panel = panelOf({ 20: positions.map((pos): SiteRow => [pos, 'A', 'G']) });
  const reasons = async (...parts: string[][]) =>
    (await observe(await files(...parts), panel, small)).chunks.map(({ reason }) => reason);
  // Seven of ten are called, and one of four in the second chunk.
  const half = [at(positions.slice(0, 6), '0/1'), at([1100], '0/1'), at([1200, 1300, 1400], './.')];
  expect(await reasons(...half)).toEqual([null, 'call-rate']);
  // Three of ten are called, and the chunk that lacks them all has none that counts: they are filtered.
  const filtered = at(positions.slice(0, 6), './.', { filter: 'LowQual' });
  expect(await reasons(filtered, at(positions.slice(6), '0/1'))).toEqual(['snps', null]);
  // In the window of the second chunk nothing is called (800 and 900); inside all is.
  const around = panelOf({
    20: [...positions, 800, 900].sort((a, b) => a - b).map((pos): SiteRow => [pos, 'A', 'G']),
  });
  const lead = [at([100, 200, 300], '0/1'), at([800, 900], './.'), at([1100, 1200], '0/1')];
  const found = await observe(await files(...lead), around, small);
  expect(found.chunks.map(({ reason, valid }) => [reason, valid])).toEqual([
    [null, 7],
    [null, 4],
  ]);
});

test('first overlap, then variants, then call rate', async () => {
  const missing = { genotypes: '0/1 0/1 0/1 0/1' };
  const found = await run([{ pos: 100, ...missing }, 200, 300], { overlap: 0.5, minSnps: 3 }, [200, 300]);
  expect(found.chunks[0]?.reason).toBe('overlap');
});
