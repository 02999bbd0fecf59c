import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArchiveEntry, archive, archiveSize, uniqueNames } from './archive.ts';
import { resultName } from './unpack.ts';

const entry = (name: string, bytes: Uint8Array): ArchiveEntry => ({
  name,
  size: bytes.length,
  modified: new Date('2026-11-24T10:00:00Z'),
  open: async () => Readable.from([Buffer.from(bytes)]),
});
const made = async (entries: ArchiveEntry[]) => await buffer(Readable.from(archive(entries)));

test('an archive is as long as was said and opens with another program’s eyes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.stringMatching(/^[a-zäé0-9]{1,8}\/[a-z.]{1,8}x$/), fc.uint8Array({ minLength: 1 })),
        { maxLength: 5 },
      ),
      async (files) => {
        const entries = uniqueNames(files.map(([name, bytes]) => entry(name, bytes)));
        const bytes = await made(entries);
        expect(bytes.length).toBe(archiveSize(entries));
        const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)));
        const found = await zip.getEntries({ strictness: 'strict' });
        expect(found.map((e) => e.filename)).toEqual(entries.map((e) => e.name));
        for (const [i, e] of found.entries()) {
          if (e.directory) throw new Error('no folders are in it');
          const out = await e.getData(new Uint8ArrayWriter(), { checkSignature: true, useWebWorkers: false });
          expect(Buffer.from(out).equals(Buffer.from(files[i]?.[1] ?? []))).toBe(true);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('7z tests it without complaint', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'));
  const path = join(directory, 'a.zip');
  writeFileSync(
    path,
    await made([entry('chr20/é.vcf.gz', Buffer.alloc(70_000, 7)), entry('log.txt', Buffer.from('x'))]),
  );
  expect(execFileSync('7z', ['t', path], { encoding: 'utf8' })).toContain('Everything is Ok');
  rmSync(directory, { recursive: true });
});

test('a file that is shorter than it was said breaks the archive instead of lying', async () => {
  await expect(made([{ ...entry('a', Buffer.from('abc')), size: 4 }])).rejects.toThrow('4 were expected');
});

test('no name of a result leads anywhere', () => {
  expect(resultName('../../etc/passwd')).toBe('etc/passwd');
  expect(resultName('/abs\\..\\x\0y\u202e.gz')).toBe('abs/xy.gz');
  expect(resultName('..')).toBe('result');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'large' }), (name) => {
      const safe = resultName(name);
      expect(safe.split('/').some((part) => part === '' || part === '.' || part === '..')).toBe(false);
    }),
  );
});
