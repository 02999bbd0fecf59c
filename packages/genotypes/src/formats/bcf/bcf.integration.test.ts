import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { latin1 } from '../../scan/text.ts';
import { sniff } from '../node/sniff.ts';
import { unpacked } from '../node/unpack.ts';
import { bcfLines } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'imputehub-bcf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bcftools = (...args: string[]) =>
  execFileSync('bcftools', args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** As bcftools prints it, without what it says of itself. */
const byBcftools = (path: string) =>
  bcftools('view', '--no-version', path).toString('latin1').trimEnd().split('\n');

async function ours(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of bcfLines(unpacked(path, (await sniff(path)).packing)))
    lines.push(...batch.map((line) => latin1(line, 0, line.length)));
  return lines;
}

const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -32_000, max: 32_000 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
);
const missing = fc.constant('.');
const float = fc.oneof(
  fc.float({ noNaN: true, noDefaultInfinity: true }),
  fc.float({ min: 0, max: 1, noNaN: true }),
);
const word = fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/);
const list = (one: fc.Arbitrary<unknown>, most: number) =>
  fc.array(fc.oneof(one, missing), { minLength: 1, maxLength: most }).map((all) => all.join(','));
const samples = 3;
const genotype = fc
  .tuple(
    fc.array(fc.constantFrom('0', '1', '2', '.'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('/', '|'),
  )
  .map(([alleles, between]) => alleles.join(between));
const cell = fc.tuple(
  genotype,
  fc.oneof(number, missing),
  list(number, 3),
  list(float, 2),
  fc.oneof(word, missing),
);

const record = fc.record({
  contig: fc.constantFrom('20', 'chrX', 'HLA*1'),
  position: fc.integer({ min: 1, max: 240_000_000 }),
  id: fc.oneof(missing, word),
  alts: fc.constantFrom('.', 'G', 'G,<DEL>', 'GTTTTTTTTTTTTTTTTTTTT,C,*'),
  quality: fc.oneof(
    missing,
    float.map((n) => Math.abs(n)),
  ),
  filter: fc.constantFrom('.', 'PASS', 'LOWQ', 'LOWQ;DUP'),
  info: fc.option(fc.tuple(list(number, 4), list(float, 4), word), { nil: undefined }),
  cells: fc.array(cell, { minLength: samples, maxLength: samples }),
});

const meta = [
  '##fileformat=VCFv4.2',
  '##FILTER=<ID=PASS,Description="All filters passed">',
  '##FILTER=<ID=DUP,Description="dup, IDX=9">',
  '##FILTER=<ID=LOWQ,Description="low">',
  '##contig=<ID=20,length=63025520>',
  '##contig=<ID=chrX>',
  '##contig=<ID=HLA*1>',
  '##INFO=<ID=N,Number=.,Type=Integer,Description="n">',
  '##INFO=<ID=F,Number=.,Type=Float,Description="f">',
  '##INFO=<ID=S,Number=1,Type=String,Description="s">',
  '##INFO=<ID=FLAG,Number=0,Type=Flag,Description="flag">',
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="g">',
  '##FORMAT=<ID=N,Number=1,Type=Integer,Description="n">',
  '##FORMAT=<ID=L,Number=.,Type=Integer,Description="l">',
  '##FORMAT=<ID=F,Number=.,Type=Float,Description="f">',
  '##FORMAT=<ID=S,Number=1,Type=String,Description="s">',
];
const columns = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS2\tS3';

function textOf(records: (typeof record extends fc.Arbitrary<infer T> ? T : never)[]): string {
  const rows = records.map(({ contig, position, id, alts, quality, filter, info, cells }) => {
    const infos = info ? `N=${info[0]};FLAG;F=${info[1]};S=${info[2]}` : '.';
    const columnsOf = [contig, position, id, 'A', alts, quality, filter, infos, 'GT:N:L:F:S'];
    return [...columnsOf, ...cells.map((c) => c.join(':'))].join('\t');
  });
  return `${[...meta, columns, ...rows].join('\n')}\n`;
}

test.each(['b', 'u'])('a BCF (-O%s) reads as bcftools prints it', { timeout: 300_000 }, async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 12 }), async (records) => {
      const [vcf, bcf] = [join(folder, 'in.vcf'), join(folder, `in-${kind}.bcf`)];
      writeFileSync(vcf, textOf(records));
      bcftools('view', '--no-version', `-O${kind}`, '-o', bcf, vcf);
      expect(await ours(bcf)).toEqual(byBcftools(bcf));
    }),
    { numRuns: 60 },
  );
});

test('real data reads as bcftools prints it', { timeout: 120_000 }, async () => {
  const path = '/usr/share/doc/shapeit4/examples/test/unphased.vcf.gz';
  const bcf = join(folder, 'real.bcf');
  bcftools('view', '--no-version', '-Ob', '-o', bcf, path);
  const [a, b] = [await ours(bcf), byBcftools(bcf)];
  expect(a.length).toBe(b.length);
  expect(a.findIndex((line, i) => line !== b[i])).toBe(-1);
});

test('a BCF that is cut or altered is damaged, never a crash', { timeout: 300_000 }, async () => {
  const [vcf, bcf] = [join(folder, 'whole.vcf'), join(folder, 'whole.bcf')];
  writeFileSync(vcf, textOf(fc.sample(record, { numRuns: 8, seed: 5 })));
  const whole = bcftools('view', '--no-version', '-Ou', vcf);
  async function* pieces(bytes: Buffer) {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const readAll = async (bytes: Buffer) => {
    for await (const _ of bcfLines(pieces(bytes)));
  };
  // bcftools packs -Ou in blocks without compression.
  writeFileSync(bcf, whole);
  const chunks: Buffer[] = [];
  for await (const chunk of unpacked(bcf, (await sniff(bcf)).packing)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  await readAll(content);
  const cutAt = fc.integer({ min: 1, max: content.length - 1 });
  await fc.assert(
    fc.asyncProperty(cutAt, fc.nat(255), async (at, byte) => {
      const altered = Buffer.from(content);
      altered[at] = byte;
      for (const bytes of [content.subarray(0, at), altered]) {
        const error = await readAll(bytes).catch((e: unknown) => e);
        if (error !== undefined) expect(error).toMatchObject({ code: 'bcf-damaged' });
      }
    }),
    { numRuns: 1000 },
  );
});
