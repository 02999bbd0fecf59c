import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '@imputehub/platform';
import { bcftools } from './bcftools.ts';
import { exampleDataInstalled, exampleFiles, publicChromosome22 } from './sources.ts';

export interface TestFile {
  path: string;
  variants: number;
  samples: number;
  /** Bytes. */
  size: number;
}

const wanted = [
  { name: 'test_tiny_100var.vcf.gz', variants: 100 },
  { name: 'test_small_1000var.vcf.gz', variants: 1000 },
  { name: 'test_medium_10kvar.vcf.gz', variants: 10_000 },
];

export type Source = 'debian' | '1000genomes';

/** 2 Mb at the start of chromosome 22 hold about 50,000 variants: enough, and a small part of 200 MB. */
const publicRegion = '22:17000000-19000000';

/** The file to thin: local, or a region fetched from the public one (bcftools reads it over HTTPS by its index). */
async function sourceFile(source: Source, directory: string): Promise<{ path: string; temporary: boolean }> {
  if (source === 'debian') {
    if (!exampleDataInstalled()) throw problem('testdata-unavailable');
    return { path: exampleFiles.unphased, temporary: false };
  }
  const path = join(directory, '.1000genomes.bcf');
  await bcftools([
    'view',
    '-r',
    publicRegion,
    '-v',
    'snps',
    '-m2',
    '-M2',
    '-Ob',
    '-o',
    path,
    publicChromosome22,
  ]);
  return { path, temporary: true };
}

/** Biallelic SNP positions that occur once, so that a position names one record. */
async function positions(path: string): Promise<string[]> {
  const text = await bcftools(['query', '-i', 'TYPE="snp" && N_ALT=1', '-f', '%CHROM\t%POS\n', path]);
  const seen = new Map<string, number>();
  for (const line of text.split('\n')) if (line) seen.set(line, (seen.get(line) ?? 0) + 1);
  return [...seen].filter(([, count]) => count === 1).map(([line]) => line);
}

/** Every n-th, so that the variants spread over the whole region as those of an array do. */
function spread<T>(all: T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]).filter(
    (x) => x !== undefined,
  );
}

async function write(from: string, sites: string[], target: string): Promise<TestFile> {
  const list = `${target}.sites`;
  const part = `${target}.part`;
  writeFileSync(list, `${sites.join('\n')}\n`);
  try {
    await bcftools(['view', '-T', list, '-i', 'TYPE="snp" && N_ALT=1', '-Oz', '-o', part, from]);
    const samples = (await bcftools(['query', '-l', part])).trim().split('\n').length;
    const variants = (await bcftools(['query', '-f', '%POS\n', part])).trim().split('\n').length;
    if (variants !== sites.length)
      throw problem('testdata-failed', {
        detail: `${target} holds ${variants} variants, not ${sites.length}.`,
      });
    await rename(part, target);
    return { path: target, variants, samples, size: (await stat(target)).size };
  } finally {
    rmSync(list, { force: true });
    rmSync(part, { force: true });
  }
}

function readme(files: TestFile[], source: Source): string {
  const from =
    source === 'debian'
      ? '1000 Genomes, chr20:1-4 Mb, hg19 (Debian package shapeit4-example)'
      : publicChromosome22;
  const rows = files.map((f) => `| ${f.path.split('/').pop()} | ${f.variants} | ${f.samples} | ${f.size} |`);
  return `# Test data\n\nFrom ${from}. Build hg19, unrelated people, true genotypes.\n\n| file | variants | samples | bytes |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\nTry one:\n\n    imputehub submit test_small_1000var.vcf.gz --service 1 --panel 1 --population off --build hg19 --wait\n`;
}

/** Writes the three files of 100, 1,000 and 10,000 variants and a README, each checked with bcftools. */
export async function makeTestData(
  directory: string,
  source: Source,
  say: (line: string) => void,
): Promise<TestFile[]> {
  await mkdir(directory, { recursive: true });
  say(
    source === 'debian'
      ? `Reading ${exampleFiles.unphased}`
      : `Fetching ${publicRegion} of ${publicChromosome22}`,
  );
  const { path, temporary } = await sourceFile(source, directory);
  try {
    const all = await positions(path);
    const files: TestFile[] = [];
    for (const { name, variants } of wanted) {
      files.push(await write(path, spread(all, variants), join(directory, name)));
      say(`Wrote ${join(directory, name)}`);
    }
    writeFileSync(join(directory, 'README.md'), readme(files, source));
    return files;
  } finally {
    if (temporary) rmSync(path, { force: true });
  }
}
