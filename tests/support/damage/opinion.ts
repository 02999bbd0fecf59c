import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Study, StudyFile } from './study.ts';

type Counts = Record<string, number>;

const quiet: ExecFileSyncOptionsWithStringEncoding = {
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
};
const bcftools = (...args: string[]) => execFileSync('bcftools', args, quiet);

const indexed = (path: string) => {
  bcftools('index', '-f', path);
  return path;
};

/** Writes what an expression leaves, with an index. */
function kept(from: string, to: string, expression: string): string {
  bcftools('view', '-i', expression, '-Oz', '-o', to, from);
  return indexed(to);
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const count = (path: string, expression = '1=1') =>
  lines(bcftools('query', '-f', '%ID\n', '-i', expression, path)).length;

const complement = (base: string) => ({ A: 'T', T: 'A', C: 'G', G: 'C' })[base] ?? base;
const turned = {
  same: (ref: string, alt: string) => [ref, alt],
  swapped: (ref: string, alt: string) => [alt, ref],
  flipped: (ref: string, alt: string) => [complement(ref), complement(alt)],
  both: (ref: string, alt: string) => [complement(alt), complement(ref)],
};

/** The panel as a VCF whose alleles are turned in one of four ways. */
function panelVcf(
  directory: string,
  study: Study,
  { chromosome }: StudyFile,
  way: keyof typeof turned,
): string {
  const contig = study.build === 'hg38' ? `chr${chromosome}` : chromosome;
  const rows = (study.panel.get(chromosome) ?? []).map(({ position, ref, alt }) =>
    [contig, position, '.', ...turned[way](ref, alt), '.', '.', '.'].join('\t'),
  );
  const head = [
    '##fileformat=VCFv4.2',
    `##contig=<ID=${contig}>`,
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO',
  ];
  const path = join(directory, `${way}.vcf`);
  writeFileSync(path, [...head, ...rows, ''].join('\n'));
  bcftools('view', '-Oz', '-o', `${path}.gz`, path);
  return indexed(`${path}.gz`);
}

const palindrome = '((REF="A" & ALT="T") | (REF="T" & ALT="A") | (REF="C" & ALT="G") | (REF="G" & ALT="C"))';

/** Records of a study whose alleles the panel has, exactly. */
function shared(study: string, panel: string, to: string): string {
  bcftools('isec', '-n=2', '-w1', '-c', 'none', '-Oz', '-o', to, study, panel);
  return indexed(to);
}

/** Counters of protocol section 11.4 for a file of one autosome with diploid genotypes, by bcftools alone. */
export function byBcftools(directory: string, path: string, study: Study, file: StudyFile): Counts {
  const at = (name: string) => join(directory, `${file.name}.${name}.vcf.gz`);
  const tagged = at('tagged');
  bcftools('+fill-tags', path, '-Oz', '-o', tagged, '--', '-t', 'AC,AN,F_MISSING');
  const snps = kept(tagged, at('snps'), 'N_ALT=1 & TYPE="snp"');
  const usable = kept(snps, at('usable'), 'FILTER="PASS" | FILTER="."');
  const informative = kept(usable, at('informative'), 'AC>0');
  const of = (way: keyof typeof turned) =>
    shared(informative, panelVcf(directory, study, file, way), at(way));
  const [match, exchange, flip, flipAndSwitch] = [of('same'), of('swapped'), of('flipped'), of('both')];
  const palindromic = kept(exchange, at('palindromic'), palindrome);
  const found = lines(
    bcftools('query', '-f', '%ID\n', '-T', join(directory, 'same.vcf.gz'), informative),
  ).length;
  const plain = (path: string) => count(path) - count(path, palindrome);
  const filters = lines(bcftools('query', '-f', '%FILTER\n', snps));
  const duplicated = filters.filter((filter) => filter.includes('DUP')).length;
  const counts = {
    variants: count(path),
    multiallelic: count(tagged, 'N_ALT>1'),
    invalid_alleles: count(tagged, 'N_ALT=1 & TYPE!="snp"'),
    duplicated,
    filter_flag_set: count(snps) - count(usable) - duplicated,
    monomorphic: count(usable) - count(informative),
    alt_frequency_above_half: count(usable, 'AC/AN>0.5'),
    typed_only: count(informative) - found,
    match: count(match),
    palindromic: count(palindromic),
    allele_switch: plain(exchange),
    strand_flip: plain(flip),
    strand_flip_and_allele_switch: plain(flipAndSwitch),
    low_call_rate: count(match, 'F_MISSING>0.1') + count(palindromic, 'F_MISSING>0.1'),
  };
  const exact = counts.match + counts.palindromic;
  const off = counts.allele_switch + counts.strand_flip + counts.strand_flip_and_allele_switch;
  return { ...counts, allele_mismatch: found - exact - off, remaining: exact - counts.low_call_rate };
}

/** What plink2 counts of the genotypes of the same file: those that no filter and no allele speaks against. */
export function byPlink(directory: string, path: string, file: StudyFile): Counts {
  const out = join(directory, `${file.name}.plink`);
  const snps = join(directory, `${file.name}.usable.vcf.gz`);
  const input = ['--vcf', snps, '--allow-extra-chr', '--geno-counts', '--out', out];
  if (count(snps) === 0) return { monomorphic: 0, alt_frequency_above_half: 0 };
  execFileSync('plink2', input, quiet);
  const rows = lines(readFileSync(`${out}.gcount`, 'utf8'))
    .slice(1)
    .map((line) => line.split('\t').slice(4).map(Number));
  const frequency = ([ref = 0, het = 0, alt = 0]: number[]) => (2 * alt + het) / (2 * (ref + het + alt));
  return {
    samples: lines(bcftools('query', '-l', path)).length,
    monomorphic: rows.filter(([, het, alt]) => het === 0 && alt === 0).length,
    alt_frequency_above_half: rows.filter((row) => frequency(row) > 0.5).length,
  };
}
