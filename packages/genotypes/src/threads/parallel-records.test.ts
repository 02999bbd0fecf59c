import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRecords } from '../bgzf/read-records.ts';
import { BgzfWriter } from '../bgzf/writer.ts';
import type { Part } from '../scan/parts.ts';
import { RecordCursor } from '../scan/records.ts';
import { parallelRecords } from './parallel-records.ts';
import { ScanPool } from './pool.ts';

const pool = new ScanPool(2);
afterAll(() => pool.close());

const cells = ['0|0', '0|0', '0|1', '1|1', '.|.', './1', '0', '1'];

/** Records that no two are alike of; one in ten is of other columns than four bytes. */
function study(samples: number, records: number, end: string): string {
  const names = Array.from({ length: samples }, (_, i) => `S${i}`).join('\t');
  const head = `##fileformat=VCFv4.2${end}#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names}${end}`;
  const rows = Array.from({ length: records }, (_, r) => {
    const kinds = r % 10 === 3 ? 8 : 6;
    const row = Array.from({ length: samples }, (_, i) => cells[(i * 7 + r * 13 + ((i * r) % 11)) % kinds]);
    return `20\t${100 + r}\trs${r}\tA\tC\t.\tPASS\t.\tGT\t${row.join('\t')}${end}`;
  });
  return head + rows.join('');
}

const compressed = (text: string) => buffer(Readable.from([Buffer.from(text)]).pipe(new BgzfWriter(1)));

/** In pieces that fit no block. */
function file(bytes: Buffer, piece = 10_007) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    bytes.subarray(i * piece, (i + 1) * piece),
  );
  return { name: 'a.vcf.gz', open: () => Readable.from(pieces) };
}

async function rows(parts: AsyncIterable<Part>) {
  const found: unknown[] = [];
  for await (const { header, block, firstLine } of parts) {
    if (found.length === 0) found.push(header.samples.length);
    const record = new RecordCursor(block);
    while (record.next()) {
      const { line, position, homRef, het, homAlt, noCall, missing, samples } = record;
      const columns = [0, 2, 3, 4, 6].map((i) => record.column(i)).join(' ');
      found.push([firstLine + line, position, columns, samples, homRef, het, homAlt, noCall, missing.join()]);
    }
  }
  return found;
}

const blocksOf = async (...texts: string[]) => {
  const blocks = await Promise.all(texts.map(compressed));
  // Each but the last without the block that ends a file.
  return Buffer.concat(blocks.map((block, i) => (i < blocks.length - 1 ? block.subarray(0, -28) : block)));
};

test('a last batch of less text than a buffer of its own is read', async () => {
  const text = study(3, 2000, '\n');
  const bytes = await blocksOf(text.slice(0, -500), text.slice(-500));
  expect(await rows(parallelRecords(file(bytes), pool))).toEqual(await rows(readRecords(file(bytes), {})));
});

test('damage is told in the same words and order by threads and by one', async () => {
  const text = study(3, 3000, '\n');
  const bytes = await blocksOf(text.slice(0, 50_000), text.slice(50_000, 100_000), text.slice(100_000));
  const said = (parts: AsyncIterable<Part>) =>
    rows(parts).then(
      (found) => found.length,
      (error: unknown) => String(error),
    );
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 400)) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const [one, threads] = [said(readRecords(file(changed), {})), said(parallelRecords(file(changed), pool))];
    expect([at, await threads]).toEqual([at, await one]);
  }
});

test.each([
  { samples: 3000, records: 500, end: '\n' },
  { samples: 3000, records: 300, end: '\r\n' },
  { samples: 120_000, records: 12, end: '\n' },
  { samples: 3, records: 100_000, end: '\n' },
  { samples: 3, records: 2, end: '\n' },
  { samples: 3, records: 0, end: '\n' },
])('threads find what one finds: $samples samples, $records records', async ({ samples, records, end }) => {
  const bytes = await compressed(study(samples, records, end));
  const alone = await rows(readRecords(file(bytes), {}));
  expect(alone.length).toBe(1 + records);
  expect(await rows(parallelRecords(file(bytes), pool))).toEqual(alone);
});

test('a last line without its end is a line', async () => {
  const bytes = await compressed(study(3000, 400, '\n').slice(0, -1));
  expect(await rows(parallelRecords(file(bytes), pool))).toEqual(await rows(readRecords(file(bytes), {})));
});

const whole = await compressed(study(3000, 1500, '\n'));

test.each([
  ['cut off within a block', whole.subarray(0, whole.length - 5000), 'vcf-truncated'],
  ['without its last block', whole.subarray(0, whole.length - 28), 'vcf-truncated'],
  [
    'with a byte changed',
    Buffer.from(whole).fill(0x55, whole.length - 40_000, whole.length - 39_990),
    'vcf-damaged',
  ],
  ['with something behind a block', Buffer.concat([whole, Buffer.from('more')]), 'vcf-damaged'],
  ['empty', Buffer.alloc(0), 'file-empty'],
  ['not compressed', Buffer.from(study(3, 3, '\n')), 'vcf-not-compressed'],
  ['something else', Buffer.from('PK and so on'), 'not-a-vcf'],
])('a file %s is told as such, after the records before', async (_what, bytes, code) => {
  const seen: number[] = [];
  const all = async () => {
    for await (const { block } of parallelRecords(file(bytes), pool)) seen.push(block.count);
  };
  await expect(all()).rejects.toMatchObject({ name: 'FileDefect', code });
  if (bytes.length > 100_000) expect(seen.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(1000);
});

test('a reader that stops early leaves nothing waiting', async () => {
  for await (const { block } of parallelRecords(file(whole), pool)) if (block.count > 100) break;
  expect((await rows(parallelRecords(file(whole), pool))).length).toBe(1501);
});

const victim = await compressed(study(400, 150, '\n'));
const mutation = fc.record({
  at: fc.nat(victim.length - 1),
  byte: fc.nat(255),
  /** Cut off here, or not at all. */
  end: fc.oneof(fc.constant(victim.length), fc.nat(victim.length)),
  /** Bytes taken out. */
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 })),
});

async function outcome(parts: AsyncIterable<Part>): Promise<{ rows: number; ended: string }> {
  let count = 0;
  try {
    for await (const { block } of parts) count += block.count;
    return { rows: count, ended: 'whole' };
  } catch (error) {
    return { rows: count, ended: error instanceof Error ? error.name : 'thrown' };
  }
}

test('whatever is done to the bytes, a file is read, or refused as damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      let bytes = Buffer.from(victim);
      for (const { at, byte, end, gap } of mutations) {
        if (at < bytes.length) bytes[at] = byte;
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + gap, end)]);
      }
      const there = await outcome(parallelRecords(file(bytes, 1009), pool));
      const alone = await outcome(readRecords(file(bytes, 1009), {}));
      expect(['whole', 'FileDefect', 'HeaderError']).toContain(there.ended);
      expect(there.ended === 'whole').toBe(alone.ended === 'whole');
      if (there.ended === 'whole') expect(there).toEqual(alone);
    }),
    { numRuns: 400 },
  );
});
