import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localStorage } from './index.ts';

const root = () => mkdtempSync(join(tmpdir(), 'storage-'));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function* breaking(bytes: Buffer) {
  yield bytes;
  throw new Error('the link broke');
}

test('what is stored comes back, whole or by range', async () => {
  const storage = localStorage(root());
  const bytes = randomBytes(700_000);
  const stored = await storage.put(Readable.from([bytes]));
  expect(stored).toMatchObject({ size: bytes.length, sha256: sha256(bytes) });
  expect(await buffer(await storage.open(stored.key))).toEqual(bytes);
  expect(await buffer(await storage.open(stored.key, { start: 10, end: 19 }))).toEqual(
    bytes.subarray(10, 20),
  );
  await storage.remove(stored.key);
  await expect(storage.open(stored.key)).rejects.toMatchObject({ code: 'file-gone' });
});

test('a put whose stream breaks leaves nothing', async () => {
  const directory = root();
  const storage = localStorage(directory);
  await expect(storage.put(Readable.from(breaking(randomBytes(1000))))).rejects.toThrow('the link broke');
  expect(readdirSync(join(directory, 'incoming'))).toEqual([]);
});

test('a partial object keeps what arrived and goes on there, wherever the link breaks', async () => {
  const storage = localStorage(root());
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), fc.nat(), async (data, at) => {
      const bytes = Buffer.from(data);
      const cut = at % bytes.length;
      const part = storage.partial('p');
      await part.truncate();
      await expect(part.append(Readable.from(breaking(bytes.subarray(0, cut))))).rejects.toThrow();
      expect(await part.size()).toBe(cut);
      await storage.partial('p').append(Readable.from([bytes.subarray(cut)]));
      expect(await part.finish()).toMatchObject({ size: bytes.length, sha256: sha256(bytes) });
    }),
    { numRuns: 30 },
  );
});

test('keys that do not come from here open nothing', async () => {
  const storage = localStorage(root());
  await expect(storage.open('../../etc/passwd')).rejects.toMatchObject({ code: 'file-gone' });
  expect(() => storage.partial('../x')).toThrow();
});

test('a workspace reads objects under names, keeps what was made, and leaves nothing', async () => {
  const directory = root();
  const storage = localStorage(directory);
  const stored = await storage.put(Readable.from([Buffer.from('genotypes')]));
  const work = await storage.workspace();
  const path = await work.place(stored.key, '../chr20.vcf.gz');
  expect([basename(path), readFileSync(path, 'utf8')]).toEqual(['chr20.vcf.gz', 'genotypes']);
  writeFileSync(join(work.outputs, 'made.txt'), 'made');
  const made = await work.keep('made.txt');
  expect(made).toMatchObject({ size: 4, sha256: sha256(Buffer.from('made')) });
  await expect(work.place('2026/01/00000000-0000-0000-0000-000000000000', 'x')).rejects.toMatchObject({
    code: 'file-gone',
  });
  await work.discard();
  expect(readdirSync(join(directory, 'incoming'))).toEqual([]);
  expect(await buffer(await storage.open(stored.key))).toEqual(Buffer.from('genotypes'));
  expect(await buffer(await storage.open(made.key))).toEqual(Buffer.from('made'));
});

test('workspaces of killed processes are swept', async () => {
  const directory = root();
  const storage = localStorage(directory);
  await storage.workspace();
  expect(await storage.sweep(3600)).toBe(0);
  expect(await storage.sweep(-1)).toBe(1);
  expect(readdirSync(join(directory, 'incoming'))).toEqual([]);
});
