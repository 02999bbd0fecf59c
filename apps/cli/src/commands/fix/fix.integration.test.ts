import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
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
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'imputehub-fix-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
const example = '/usr/share/doc/shapeit4/examples/test/unphased.vcf.gz';

function imputehub(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const query = (path: string, format: string) =>
  execFileSync('bcftools', ['query', '-f', format, path], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** A sites table of some sites of the example, with the order of alleles exchanged. */
function sitesTable(): { path: string; count: number } {
  const rows = query(example, '%ID\t%CHROM\t%POS\t%REF\t%ALT\n')
    .split('\n')
    .filter((row) => /\t[AC]\t[AC]$|\t[GT]\t[GT]$/.test(row))
    .slice(0, 500)
    .map((row) => row.replace(/([ACGT])\t([ACGT])$/, '$2\t$1'));
  const path = join(folder, 'sites.gz');
  writeFileSync(path, gzipSync(`ID\tCHROM\tPOS\tREF\tALT\n${rows.join('\n')}\n`));
  return { path, count: rows.length };
}

test('alleles are swapped by a sites table, and people keep their bases', { timeout: 120_000 }, () => {
  const { path, count } = sitesTable();
  const out = join(folder, 'swapped');
  const { status, stdout } = imputehub(
    'fix',
    example,
    '-o',
    out,
    '--swap-alleles',
    '--sites',
    path,
    '--json',
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ counts: { 'allele-swap': count }, build: 'hg19' });
  const bases = '%CHROM %POS %ID[ %TGT]\n';
  expect(query(join(out, 'unphased.vcf.gz'), bases)).toBe(query(example, bases));
});

test('lifted alleles are held against a FASTA file; without it that is said', { timeout: 60_000 }, () => {
  const path = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const head =
    '##fileformat=VCFv4.2\n##contig=<ID=20>\n##FORMAT=<ID=GT,Number=1,Type=String,Description="g">\n';
  const columns = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n';
  const rows = ['2\t.\tC\tG', '3\t.\tA\tG', '4\t.\tA\tC', '5\t.\tG\tA'];
  const vcf = rows.map((row) => `20\t${row}\t.\tPASS\t.\tGT\t0/1\n`).join('');
  const study = path('lift.vcf', head + columns + vcf);
  const chain = path('a.chain', 'chain 9 chr20 100 + 0 9 chr20 100 + 1 10 1\n9\n\n');
  // Positions 3 to 6: C fits, A/G is swapped, A/C is T/G on the other strand, G/A fits neither way.
  const fasta = path('hg38.fa', '>chr20\nAACGTNAAAA\n');
  path('hg38.fa.fai', 'chr20\t10\t7\t10\t11\n');
  const lift = ['--lift-to', 'hg38', '--chain', chain, '--build', 'hg19'];
  const out = join(folder, 'lifted');
  const checked = imputehub('fix', study, '-o', out, ...lift, '--reference', fasta);
  expect(checked.stderr).toContain('REF held against the reference');
  expect(checked.stdout).toContain('Alleles were checked against the reference.');
  expect(query(join(out, 'lift.vcf.gz'), '%POS %REF %ALT[ %GT];')).toBe('3 C G 0/1;4 G A 1/0;5 T G 0/1;');
  expect(readFileSync(join(out, 'changes.tsv'), 'utf8')).toContain('the reference has N here');
  const unchecked = imputehub('fix', study, '-o', join(folder, 'unchecked'), ...lift);
  expect(unchecked.stdout).toContain('Mind: alleles were not checked against a reference.');
  rmSync(`${fasta}.fai`);
  const failed = imputehub('fix', study, '-o', join(folder, 'none'), ...lift, '--reference', fasta);
  expect(failed).toMatchObject({ status: 3, stderr: expect.stringContaining('[reference-invalid]') });
});

test('what will be done is said before, what was done after, and a dry run does nothing', {
  timeout: 60_000,
}, () => {
  const out = join(folder, 'dry');
  const { status, stdout, stderr } = imputehub('fix', example, '-o', out, '--all', '--dry-run');
  expect(status).toBe(0);
  expect(stderr).toContain('Would be done: compressed with BGZF and indexed; one file per chromosome');
  expect(stdout).toContain('monomorphic sites dropped');
  expect(stdout).toContain('Next: run it again without --dry-run.');
  expect(readdirSync(out).sort()).toEqual(['planned-changes.jsonl', 'planned-changes.tsv']);
  expect(imputehub('fix', example, '-o', out, '--all', '--dry-run').status).toBe(0);
  expect(imputehub('fix', example, '-o', out, '--all').status).toBe(0);
});

test.each([
  [['/nowhere.vcf.gz'], 3, 'file-unreadable'],
  [[folder], 3, 'It is a folder'],
  [[example, '--sites', 'x'], 2, 'nothing that it is needed for'],
  [[example, '--flip-strand'], 3, 'fix-sites-missing'],
  [[example, '--variant-call-rate', '7'], 2, 'share between 0 and 1'],
  [[example, '--split', '--merge'], 2, 'cannot be used with'],
  [[example, '--x-ploidy', 'haploid'], 2, '--x-ploidy and --sex go together'],
  [[example, '--x-ploidy', 'haploid', '--sex', '/nowhere'], 3, 'ENOENT'],
  [[example, '--x-ploidy', 'haploid', '--sex', main], 3, 'sex-file-invalid'],
  [[main], 3, 'not-a-vcf'],
  [[example, '-o', main], 3, 'EEXIST'],
  [[example, '-o', '/dev/full/x'], 3, 'ENOTDIR'],
])('refusals have exit codes and words: %j', { timeout: 60_000 }, (args, code, words) => {
  const { status, stderr } = imputehub('fix', '-o', join(folder, 'refused'), ...args);
  expect([status, stderr]).toEqual([code, expect.stringContaining(words)]);
});

const begun = (out: string) =>
  existsSync(out) && readdirSync(out).some((name) => name.startsWith('.imputehub'));

/** Kills a run so long after it began to write; one that is done before is done. */
async function killedAfter(milliseconds: number, out: string): Promise<void> {
  const child = spawn(process.execPath, [main, 'fix', example, '-o', out, '--all', '--force'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (!begun(out) && child.exitCode === null) await setTimeout(5);
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

test('what was mended is what check accepts', { timeout: 120_000 }, () => {
  const out = join(folder, 'clean');
  const damaged = join(folder, 'damaged.vcf');
  const text = execFileSync('bcftools', ['view', example], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const rows = text.trimEnd().split('\n');
  const body = rows.filter((row) => !row.startsWith('#')).slice(0, 3000);
  const meta = rows.filter((row) => row.startsWith('#'));
  writeFileSync(damaged, `${[...meta, ...body.toReversed().map((row) => `chr${row}`)].join('\n')}\n`);
  expect(imputehub('check', damaged).status).not.toBe(0);
  expect(imputehub('fix', damaged, '-o', out, '--all').status).toBe(0);
  const checked = imputehub('check', join(out, 'chr20.vcf.gz'), '--build', 'hg19', '--json');
  expect(checked.status).toBe(0);
});

test('--no- takes a rule out of --all; a folder of sites and a repeated --sites are read', {
  timeout: 120_000,
}, () => {
  const panel = join(folder, 'panel');
  mkdirSync(panel);
  const { path } = sitesTable();
  copyFileSync(path, join(panel, 'chr20.sites.gz'));
  const out = join(folder, 'partly');
  const given = [
    '--sites',
    panel,
    '--sites',
    path,
    example,
    '-o',
    out,
    '--all',
    '--no-swap-alleles',
    '--no-split',
  ];
  const { status, stdout } = imputehub('fix', ...given, '--duplicates', 'all', '--json');
  expect(status).toBe(0);
  const { counts, outputs } = JSON.parse(stdout);
  expect(counts).not.toHaveProperty('allele-swap');
  expect(counts).toHaveProperty('monomorphic-dropped');
  expect(outputs).toEqual([expect.objectContaining({ path: join(out, 'unphased.vcf.gz') })]);
});

test('PLINK data comes out with the counts that plink2 has', { timeout: 120_000 }, () => {
  const stem = join(folder, 'study');
  const plink2 = (...args: string[]) => execFileSync('plink2', args, { stdio: 'ignore' });
  plink2('--vcf', example, '--max-alleles', '2', '--make-bed', '--out', stem);
  const out = join(folder, 'from-plink');
  const { status, stdout } = imputehub('fix', stem, '-o', out, '--json', '--build', 'hg38');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { converted: 1 },
    otherBuild: expect.stringContaining('The positions are of hg19, not of hg38'),
  });
  expect(readdirSync(out).sort()).toEqual([
    'changes.jsonl',
    'changes.tsv',
    'study.vcf.gz',
    'study.vcf.gz.tbi',
  ]);
  plink2('--bfile', stem, '--geno-counts', '--out', join(folder, 'before'));
  plink2('--vcf', join(out, 'study.vcf.gz'), '--geno-counts', '--out', join(folder, 'after'));
  const counts = (name: string) => readFileSync(join(folder, `${name}.gcount`), 'utf8');
  expect(counts('after')).toBe(counts('before'));
});

test('killed at any moment it leaves no half file, and the next run cleans up', {
  timeout: 300_000,
}, async () => {
  const out = join(folder, 'killed');
  const whole = join(folder, 'whole');
  imputehub('fix', example, '-o', whole, '--all');
  const expected = readFileSync(join(whole, 'chr20.vcf.gz'));
  for (const milliseconds of [0, 400, 800, 1200, 1600]) {
    await killedAfter(milliseconds, out);
    const files = readdirSync(out).filter((name) => !name.startsWith('.'));
    if (files.includes('chr20.vcf.gz'))
      expect(readFileSync(join(out, 'chr20.vcf.gz')).equals(expected)).toBe(true);
  }
  expect(imputehub('fix', example, '-o', out, '--all', '--force').status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(readdirSync(whole).sort());
  expect(readFileSync(join(out, 'chr20.vcf.gz')).equals(expected)).toBe(true);
});
