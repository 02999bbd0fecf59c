import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { endOfFile } from '../blocks.ts';
import { BgzfSpool } from './spool.ts';

const directory = mkdtempSync(join(tmpdir(), 'spool-'));
afterAll(() => rmSync(directory, { recursive: true }));
const path = join(directory, 'records.gz');

test('what was written comes back whole and in order, wherever it was drained', async () => {
  const piece = fc.record({ byte: fc.nat(255), length: fc.nat(200_000), drain: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const spool = new BgzfSpool(path, 1);
      for (const { byte, length, drain } of pieces) {
        const bytes = Buffer.alloc(length, byte);
        spool.write(bytes);
        // The writer's buffers are its own: ours may change at once.
        bytes.fill(0);
        if (drain) await spool.drain();
      }
      await spool.close();
      const file = readFileSync(path);
      expect(file.subarray(-endOfFile.length).equals(Buffer.from(endOfFile))).toBe(true);
      const text = Buffer.concat(pieces.map(({ byte, length }) => Buffer.alloc(length, byte)));
      expect(gunzipSync(file).equals(text)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('what failed once fails for good, though the next could be written', async () => {
  const folder = join(directory, 'later');
  const spool = new BgzfSpool(join(folder, 'records.gz'), 1);
  spool.write(Buffer.alloc(100_000));
  await expect(spool.drain()).rejects.toMatchObject({ code: 'ENOENT' });
  mkdirSync(folder);
  spool.write(Buffer.alloc(100_000));
  await expect(spool.drain()).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(spool.close()).rejects.toMatchObject({ code: 'ENOENT' });
});
