import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { latin1 } from '../../scan/text.ts';
import { openGenotypes } from './open.ts';
import { temporaryFolder } from './temporary.ts';

const folder = mkdtempSync(join(tmpdir(), 'imputehub-open-'));
const temporary = join(folder, 'temporary');
mkdirSync(temporary);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });

const at = (name: string) => join(folder, name);
const genotypes = [
  ['1', 100, 'rs1', 'A', 'G', '0/1', '1/1', './.', '0/0'],
  ['1', 200, 'rs2', 'C', 'T', '0/0', '0/1', '0/0', '0/1'],
  ['22', 50, 'rs3', 'G', 'T', '1/1', '0/1', '0/0', '0/1'],
] as const;
const rows = genotypes.map(
  ([c, p, id, ref, alt, ...gts]) => `${c}\t${p}\t${id}\t${ref}\t${alt}\t.\tPASS\t.\tGT\t${gts.join('\t')}`,
);
const vcf = `##fileformat=VCFv4.2\n##contig=<ID=1>\n##contig=<ID=22>\n##FORMAT=<ID=GT,Number=1,Type=String,Description="g">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB\tC\tD\n${rows.join('\n')}\n`;
writeFileSync(at('plain.vcf'), vcf);
writeFileSync(at('gzip.vcf.gz'), gzipSync(vcf));
writeFileSync(at('crlf.vcf'), vcf.replaceAll('\n', '\r\n'));
run('bcftools', 'view', '--no-version', '-Oz', '-o', at('bgzf.vcf.gz'), at('plain.vcf'));
run('bcftools', 'view', '--no-version', '-Ob', '-o', at('packed.bcf'), at('plain.vcf'));
run('bcftools', 'view', '--no-version', '-Ou', '-o', at('plain.bcf'), at('plain.vcf'));
run('plink2', '--vcf', at('plain.vcf'), '--make-bed', '--out', at('one'));
run('plink2', '--vcf', at('plain.vcf'), '--make-pgen', '--out', at('two'));
run('plink2', '--vcf', at('plain.vcf'), '--make-pgen', 'vzs', '--out', at('three'));

/** CHROM to ALT, and the genotypes. */
async function read(path: string) {
  const opened = await openGenotypes(path, { temporary });
  const found: string[][] = [];
  try {
    for await (const batch of opened.lines())
      for (const line of batch) {
        const text = latin1(line, 0, line.length);
        const cells = text.split('\t');
        if (!text.startsWith('#')) found.push([...cells.slice(0, 5), ...cells.slice(9)]);
      }
  } finally {
    await opened.close();
  }
  return { format: opened.format, paths: opened.paths.length, found };
}

test.each([
  ['plain.vcf', 'VCF', 1],
  ['gzip.vcf.gz', 'VCF', 1],
  ['bgzf.vcf.gz', 'VCF', 1],
  ['crlf.vcf', 'VCF', 1],
  ['packed.bcf', 'BCF', 1],
  ['plain.bcf', 'BCF', 1],
  ['one.bed', 'PLINK 1', 3],
  ['one', 'PLINK 1', 3],
  ['two.pvar', 'PLINK 2', 3],
  ['three.pgen', 'PLINK 2', 3],
])('%s is told by its content and reads the same', { timeout: 60_000 }, async (name, format, paths) => {
  expect(await read(at(name))).toEqual({ format, paths, found: genotypes.map((row) => row.map(String)) });
  expect(readdirSync(temporary)).toEqual([]);
});

writeFileSync(at('alone.bed'), readFileSync(at('one.bed')));
for (const ending of ['.bim', '.fam']) writeFileSync(at(`short${ending}`), readFileSync(at(`one${ending}`)));
writeFileSync(at('short.bed'), readFileSync(at('one.bed')).subarray(0, 4));
writeFileSync(at('cut.vcf.gz'), readFileSync(at('bgzf.vcf.gz')).subarray(0, 300));
writeFileSync(at('no-end.vcf.gz'), readFileSync(at('bgzf.vcf.gz')).subarray(0, -28));
writeFileSync(at('cut.gz'), gzipSync(vcf.repeat(50)).subarray(0, 200));
writeFileSync(at('cut.bcf'), readFileSync(at('packed.bcf')).subarray(0, -28));
writeFileSync(at('raw-cut.bcf'), Buffer.concat([Buffer.from('BCF\x02\x02'), Buffer.alloc(3)]));
writeFileSync(at('empty.vcf'), '');
writeFileSync(at('picture.png'), Buffer.from('\x89PNG\r\n'));
writeFileSync(at('export.zip'), Buffer.from('PK\x03\x04data'));
const damagedBlock = Buffer.from(readFileSync(at('bgzf.vcf.gz')));
damagedBlock.fill(0x55, 60, 90);
writeFileSync(at('damaged.vcf.gz'), damagedBlock);

test.each([
  ['alone.bed', 'plink-incomplete'],
  ['short.bed', 'plink-failed'],
  ['cut.vcf.gz', 'vcf-truncated'],
  ['no-end.vcf.gz', 'vcf-truncated'],
  ['damaged.vcf.gz', 'vcf-damaged'],
  ['cut.gz', 'vcf-truncated'],
  ['cut.bcf', 'vcf-truncated'],
  ['raw-cut.bcf', 'bcf-damaged'],
  ['empty.vcf', 'file-empty'],
  ['picture.png', 'not-a-vcf'],
  ['export.zip', 'not-a-vcf'],
])('%s is refused as %s', { timeout: 60_000 }, async (name, code) => {
  await expect(read(at(name))).rejects.toMatchObject({ code });
  expect(readdirSync(temporary)).toEqual([]);
});

test('what a killed process left is removed by the next, what a living one has is not', async () => {
  const parent = mkdtempSync(join(folder, 'swept-'));
  const child = spawn('sleep', ['60']);
  const living = join(parent, `.imputehub-${child.pid}-aaaaaa`);
  mkdirSync(living);
  {
    await using own = await temporaryFolder(parent);
    expect(existsSync(own.path) && existsSync(living)).toBe(true);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    await using other = await temporaryFolder(parent);
    expect([existsSync(living), existsSync(own.path), existsSync(other.path)]).toEqual([false, true, true]);
  }
  expect(readdirSync(parent)).toEqual([]);
});
