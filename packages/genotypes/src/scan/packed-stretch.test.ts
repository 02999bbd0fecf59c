import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateBlocks } from '../bgzf/inflate.ts';
import { scanBlocks } from './packed-stretch.ts';
import { RecordScanner } from './record-scanner.ts';
import { scanStretch } from './stretch.ts';

interface Packing {
  level: number;
  strategy: number;
  /** Of the text in a block. */
  size: number;
}

/** A block around a deflate stream that may be damaged; checksum and length are those of `text`. */
function wrapped(deflated: Buffer, text: Buffer): Buffer {
  const head = Buffer.from('1f8b08040000000000ff060042430200', 'hex');
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(text), 0);
  tail.writeUInt32LE(text.length, 4);
  const size = Buffer.alloc(2);
  size.writeUInt16LE(head.length + 2 + deflated.length + tail.length - 1);
  return Buffer.concat([head, size, deflated, tail]);
}

function packed(text: Buffer, { level, strategy, size }: Packing): Buffer {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.subarray(i * size, (i + 1) * size),
  );
  return Buffer.concat(pieces.map((piece) => wrapped(deflateRawSync(piece, { level, strategy }), piece)));
}

const blocksOf = (bytes: Buffer, textLength: number) => ({ bytes: new Uint8Array(bytes), textLength });

const packing = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    ...[constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE],
  ),
  size: fc.constantFrom(300, 5000, 65_000),
});

const samples = 20;
const usual = fc.constantFrom('0|0', '0|0', '0|0', '0|1', '1|1', '0/1', './.', '.|1');
const odd = fc.constantFrom('0', '0|1:3', '2|1', '', '0|');
const mostly = (a: fc.Arbitrary<string>, b: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: a, weight: 60 }, { arbitrary: b, weight: 1 });
const genotypes = fc
  .array(mostly(usual, odd), { minLength: samples, maxLength: samples })
  .map((all) => all.join('\t'));
const column = (common: string, ...others: string[]) =>
  fc.oneof({ arbitrary: fc.constant(common), weight: 30 }, fc.constantFrom(...others));
const record = fc
  .tuple(
    column('20', 'chr20', 'X', '', '2'),
    fc.oneof(
      fc.nat().map(String),
      fc.constantFrom('', '1x', '12345678901', '0123456789', '9999999999', '2147483648', '-1'),
    ),
    column('rs1', '', 'a'.repeat(2500)),
    column('A', 'ACGT', ''),
    column('G', 'G,T', '<DEL>'),
    fc.constantFrom('.', '20'),
    fc.constantFrom('PASS', 'LOW'),
    column('.', 'AC=1;AN=2'),
    column('GT', 'GT:DP', 'DP:GT', '', 'gt'),
    genotypes,
  )
  .map((columns) => columns.join('\t'));
const line = mostly(record, fc.constantFrom('', '20\t1', 'no tabs', '20\t1\t.\tA\tC\t.\t.\t.\tGT'));
const text = fc
  .tuple(fc.array(fc.tuple(line, column('\n', '\r\n')), { maxLength: 120 }), fc.string({ maxLength: 40 }))
  .map(([lines, rest]) => Buffer.from(lines.flat().join('') + rest, 'latin1'));

/** As if by hand: every line by itself. */
function byLines(text: Buffer) {
  const scanner = new RecordScanner(samples);
  for (let from = text.indexOf(10) + 1, end = 0; ; from = end + 1) {
    end = text.indexOf(10, from);
    if (from === 0 || end < 0) return scanner.take();
    scanner.line(text, from, end > from && text[end - 1] === 13 ? end - 1 : end);
  }
}

test('blocks are scanned in the kernel as their lines are one by one', () => {
  const scanner = new RecordScanner(samples);
  fc.assert(
    fc.property(text, packing, (given, how) => {
      const stretch = scanBlocks(blocksOf(packed(given, how), given.length), scanner, crc32);
      expect(stretch).toEqual(scanStretch(new Uint8Array(given), new RecordScanner(samples)));
      if (stretch?.block) expect(stretch.block).toEqual(byLines(given));
    }),
    { numRuns: 300 },
  );
});

test('a damaged block is left to zlib, or is none', () => {
  const scanner = new RecordScanner(samples);
  const damages = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(text, packing, damages, (given, how, changes) => {
      fc.pre(given.length > 0);
      const bytes = packed(given, how);
      for (const [at, change] of changes) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ change;
      const stretch = scanBlocks(blocksOf(bytes, given.length), scanner, crc32);
      if (!stretch) return;
      const unpacked = new Uint8Array(inflateBlocks(bytes, given.length));
      expect(stretch).toEqual(scanStretch(unpacked, new RecordScanner(samples)));
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are unpacked as zlib unpacks them, or not at all', () => {
  const scanner = new RecordScanner(1);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2, maxLength: 400 }), (bytes) => {
      let text: Buffer;
      try {
        text = inflateRawSync(bytes, { maxOutputLength: 65_536 });
      } catch {
        text = Buffer.alloc(10);
      }
      const stretch = scanBlocks(blocksOf(wrapped(Buffer.from(bytes), text), text.length), scanner, crc32);
      if (!stretch) return;
      expect(stretch).toEqual(scanStretch(new Uint8Array(text), new RecordScanner(1)));
    }),
    { numRuns: 3000 },
  );
});

test('random text, which needs long codes, and text of one letter', () => {
  const scanner = new RecordScanner(samples);
  let state = 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  // The rarer a byte, the longer its code: up to 15 bits.
  const skewed = Buffer.from(
    Array.from({ length: 60_000 }, () => Math.clz32(random() << 1) * 8 + (random() % 5)),
  );
  const flat = Buffer.from(Array.from({ length: 60_000 }, () => random() % 251));
  for (const given of [
    skewed,
    flat,
    Buffer.alloc(60_000, '0'),
    Buffer.alloc(65_536, '0|0\t'),
    Buffer.alloc(0),
  ]) {
    for (const level of [0, 1, 6, 9]) {
      const blocks = blocksOf(packed(given, { level, strategy: 0, size: 60_000 }), given.length);
      const stretch = scanBlocks(blocks, scanner, crc32);
      expect(stretch).toEqual(scanStretch(new Uint8Array(given), new RecordScanner(samples)));
    }
  }
});

test('more rows, first columns and missing samples than the kernel holds at once', () => {
  const rows = Array.from({ length: 1500 }, (_, i) =>
    [
      '20',
      i,
      'x'.repeat(i % 200),
      'A',
      'G',
      '.',
      'PASS',
      '.',
      'GT',
      ...Array.from({ length: 60 }, () => '.|.'),
    ].join('\t'),
  );
  const given = Buffer.from(`head\n${rows.join('\n')}\n`);
  const blocks = blocksOf(packed(given, { level: 6, strategy: 0, size: 65_000 }), given.length);
  const stretch = scanBlocks(blocks, new RecordScanner(60), crc32);
  expect(stretch?.block?.missing).toHaveLength(1500 * 60);
  const single = new RecordScanner(60);
  for (const row of rows) single.line(Buffer.from(row), 0, row.length);
  expect(stretch?.block).toEqual(single.take());
});
