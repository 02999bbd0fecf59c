import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BgzfWriter, readLines } from '../index.ts';

const compress = (text: Buffer, level = 5) => buffer(Readable.from([text]).pipe(new BgzfWriter(level)));

/** The same bytes in pieces of the given sizes, over and over. */
function inPieces(bytes: Buffer, sizes: number[]): Readable {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return Readable.from(pieces, { objectMode: false });
}

async function lines(bytes: Buffer, sizes = [65_536]): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of readLines({ name: 'x', open: () => inPieces(bytes, sizes) }))
    found.push(...batch.map((l) => l.toString()));
  return found;
}

describe('reading', () => {
  test('lines come back whatever the pieces the stream comes in', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '\t', '0', '|'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 50 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        async (all, sizes, end) => {
          const bytes = await compress(Buffer.from(all.map((l) => l + end).join('')));
          expect(await lines(bytes, sizes)).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a last line without an end counts', async () => {
    expect(await lines(await compress(Buffer.from('a\nb')))).toEqual(['a', 'b']);
  });

  test('a file cut at any byte is noticed', async () => {
    const bytes = await compress(Buffer.from('##fileformat=VCFv4.2\nsome text that is not long\n'));
    for (let length = 0; length < bytes.length; length++) {
      const code = await lines(bytes.subarray(0, length), [7]).then(
        () => 'nothing',
        (e: { code?: string }) => e.code,
      );
      expect([length, code]).toEqual([
        length,
        length === 0 ? 'file-empty' : expect.stringMatching(/^(vcf-truncated|not-a-vcf)$/),
      ]);
    }
  });

  test('a changed byte in a block is noticed', async () => {
    const bytes = await compress(Buffer.from('some text\n'.repeat(500)));
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await expect(lines(bytes)).rejects.toMatchObject({
      code: expect.stringMatching(/^vcf-(damaged|truncated)$/),
    });
  });

  test.each([
    ['plain gzip', gzipSync('##fileformat=VCFv4.2\n'), 'not-bgzf'],
    ['a VCF that is not compressed', Buffer.from('##fileformat=VCFv4.2\n#CHROM'), 'vcf-not-compressed'],
    ['a zip', Buffer.from('PK\u0003\u0004 and so on'), 'not-a-vcf'],
    ['a web page', Buffer.from('<html>'), 'not-a-vcf'],
    ['NUL bytes', Buffer.alloc(5000), 'not-a-vcf'],
  ])('%s is told', async (_what, bytes, code) => {
    await expect(lines(bytes)).rejects.toMatchObject({ code });
  });

  test('what follows the end-of-file block is noticed', async () => {
    const bytes = Buffer.concat([
      await compress(Buffer.from('a\n'.repeat(100_000)), 1),
      Buffer.from('rubbish'),
    ]);
    await expect(lines(bytes)).rejects.toMatchObject({ name: 'FileDefect' });
  });
});

test('what is written is read by gunzip and by bgzip', async () => {
  const text = Buffer.from('0|1:0.5\t'.repeat(40_000));
  const bytes = await compress(text);
  expect(gunzipSync(bytes)).toEqual(text);
  expect(execFileSync('bgzip', ['-dc'], { input: bytes, maxBuffer: 1e9 })).toEqual(text);
});
