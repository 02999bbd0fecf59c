import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogue } from '@imputehub/platform';
import { afterAll, describe, expect, test } from 'vitest';
import { localFile } from '../node/local-file.ts';
import { check, codesOf } from '../testing/hostile.ts';
import { all, bgzf, fileOf, record, vcfText } from '../testing/vcf.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-hostile-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const name = 'chr20.vcf.gz';
const text = vcfText({
  samples: 3,
  records: Array.from({ length: 40 }, (_, i) => record({ pos: i + 1, genotypes: '0/1 0/0 1|1' })),
});

test('cut at any byte: a finding, from validation and from quality control', {
  timeout: 60_000,
}, async () => {
  const bytes = await bgzf(text);
  expect(await codesOf(fileOf(name, bytes))).toEqual({ validation: null, qc: null });
  for (let length = 0; length < bytes.length; length++) {
    const { validation, qc } = await codesOf(fileOf(name, bytes.subarray(0, length)));
    const wanted = length === 0 ? 'file-empty' : 'vcf-truncated';
    expect([length, validation, qc]).toEqual([length, wanted, wanted]);
  }
});

test('any byte changed: a finding, or nothing that reads otherwise', { timeout: 60_000 }, async () => {
  const bytes = await bgzf(text);
  const good = (await check(fileOf(name, bytes))).files;
  const seen = new Set<string>();
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [0x01, 0x80, 0xff]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const { passed, files, findings } = await check(fileOf(name, damaged));
      if (passed) expect([at, files]).toEqual([at, good]);
      else seen.add(findings[0]?.code ?? '');
    }
  }
  for (const code of seen) expect(catalogue).toHaveProperty(code);
  expect([...seen]).toEqual(expect.arrayContaining(['vcf-damaged', 'vcf-truncated', 'not-bgzf']));
});

const head = (samples: number) => vcfText({ samples, records: [] });
const line = (fields = {}, samples = 3) => record({ pos: 1, genotypes: all(samples, '0/1'), ...fields });

test.each<[string, () => string | Buffer, string | null]>([
  ['an empty text', () => '', 'not-a-vcf'],
  ['a header only', () => head(3), 'vcf-no-records'],
  ['a header that stops before #CHROM', () => '##fileformat=VCFv4.2\n##x=y\n', 'not-a-vcf'],
  ['a #CHROM line cut short', () => '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\n', 'not-a-vcf'],
  ['more samples than people', () => `${head(0).trimEnd()}${'\tS'.repeat(2_000_001)}\n`, 'not-a-vcf'],
  ['an allele of 17 MB', () => `${head(3)}${line({ alt: 'C'.repeat(17_000_000) })}\n`, 'line-too-long'],
  ['CR LF', () => text.replaceAll('\n', '\r\n'), null],
  ['CR alone', () => text.replaceAll('\n', '\r'), 'not-a-vcf'],
  ['UTF-16, little end first', () => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'not-a-vcf'],
  ['UTF-16, big end first', () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'not-a-vcf'],
  ['UTF-8 with a byte order mark', () => `\uFEFF${text}`, 'not-a-vcf'],
  ['NULs alone', () => Buffer.alloc(100_000), 'not-a-vcf'],
  ['NULs after the header', () => `${head(3)}${'\0'.repeat(5000)}\n`, 'vcf-not-tabbed'],
  ['NULs in a chromosome', () => head(3) + line({ chrom: '2\0' }), 'chromosome-unknown'],
  ['NULs in a position', () => head(3) + line({ pos: '1\0' }), 'vcf-position-invalid'],
  ['NULs in a sample', () => vcfText({ samples: ['a\0', 'a\0'], records: [] }), 'sample-duplicate'],
  ['blank lines', () => `${head(3)}\n\n${line()}\n\n`, null],
  ['bare tabs', () => `${head(3)}${'\t'.repeat(20)}\n`, 'vcf-position-invalid'],
  ['a position beyond any chromosome', () => head(3) + line({ pos: '99999999999' }), 'vcf-position-invalid'],
  ['a position below nought', () => head(3) + line({ pos: '-1' }), 'vcf-position-invalid'],
  [
    'a chromosome of 100,000 letters',
    () => head(3) + line({ chrom: 'z'.repeat(100_000) }),
    'chromosome-unknown',
  ],
  ['an allele of 100,000 letters', () => head(3) + line({ ref: 'A'.repeat(100_000) }), null],
  ['a web page', () => '<!doctype html><html>', 'not-a-vcf'],
])('%s', async (_what, make, code) => {
  const { findings } = await check(fileOf(name, await bgzf(make())));
  expect(findings[0]?.code ?? null).toBe(code);
  const said = JSON.stringify(findings);
  expect(said.length).toBeLessThan(5000);
  expect(said).not.toContain('\\u0000');
});

test('names in Latin-1 stay apart', async () => {
  const bytes = Buffer.from(vcfText({ samples: ['José', 'Josè', 'x'], records: [line()] }), 'latin1');
  const { passed, files } = await check(fileOf(name, await bgzf(bytes)));
  expect([passed, files[0]?.samples]).toEqual([true, ['José', 'Josè', 'x']]);
});

test('a million samples in the header', { timeout: 60_000 }, async () => {
  const samples = 1_000_000;
  const made = await bgzf(vcfText({ samples, records: [line({}, samples)] }));
  const { findings } = await check(fileOf(name, made));
  expect(findings[0]?.code).toBe('samples-too-many');
});

describe('what is no file', () => {
  test.each<[string, () => string, string]>([
    ['a folder', () => made('folder', (path) => mkdirSync(path)), 'file-unreadable'],
    ['a pipe', () => made('pipe', (path) => execFileSync('mkfifo', [path])), 'file-unreadable'],
    ['a device', () => '/dev/zero', 'file-unreadable'],
    ['nothing', () => join(directory, 'absent'), 'file-unreadable'],
    [
      'below a file',
      () =>
        join(
          made('plain', (path) => writeFileSync(path, 'x')),
          'y',
        ),
      'file-unreadable',
    ],
    ['an empty file', () => made('empty', (path) => writeFileSync(path, '')), 'file-empty'],
    ['plain gzip', () => made('gzip', (path) => writeFileSync(path, gzipSync(text))), 'not-bgzf'],
    ['plain text', () => made('text', (path) => writeFileSync(path, text)), 'vcf-not-compressed'],
  ])('%s', async (_what, make, code) => {
    const found = await codesOf(localFile(make(), name));
    expect(found).toEqual({ validation: code, qc: code });
    expect(catalogue).toHaveProperty(code);
  });
});

function made(what: string, make: (path: string) => void): string {
  const path = join(directory, what);
  make(path);
  return path;
}
