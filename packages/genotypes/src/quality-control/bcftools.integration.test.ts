import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { defaultRules } from '../rules.ts';
import type { PanelSite } from '../types.ts';
import { runQualityControl } from './run.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-qc-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const samples = 30;
const bases = ['A', 'C', 'G', 'T'] as const;
type Damage =
  | 'none'
  | 'switch'
  | 'flip'
  | 'flip-switch'
  | 'palindromic'
  | 'other'
  | 'multiallelic'
  | 'indel'
  | 'unknown-base'
  | 'star'
  | 'filter'
  | 'duplicate'
  | 'not-in-panel';
const damages: Damage[] = [
  ...['none', 'none', 'switch', 'flip', 'flip-switch', 'palindromic', 'other', 'multiallelic'],
  ...['indel', 'unknown-base', 'star', 'filter', 'duplicate', 'not-in-panel'],
] as Damage[];

const site = fc.record({
  damage: fc.constantFrom(...damages),
  ref: fc.constantFrom(...bases),
  shift: fc.integer({ min: 1, max: 3 }),
  genotypes: fc.array(fc.constantFrom('0/0', '0/0', '0/1', '1/1', './.'), {
    minLength: samples,
    maxLength: samples,
  }),
  /** Makes sites without variation, and sites with few missing genotypes, as frequent as they must be. */
  kind: fc.constantFrom('as-is', 'complete', 'monomorphic', 'all-alternative'),
});
type Site = typeof site extends fc.Arbitrary<infer T> ? T : never;

const complement = { A: 'T', C: 'G', G: 'C', T: 'A' } as const;

function genotypesOf({ kind, genotypes }: Site): string[] {
  if (kind === 'complete') return genotypes.map((g) => (g === './.' ? '0/1' : g));
  if (kind === 'monomorphic') return genotypes.map((g) => (g === './.' ? g : '0/0'));
  if (kind === 'all-alternative') return genotypes.map(() => '1/1');
  return genotypes;
}

/** The panel's alleles at a site, and the study's. */
function allelesOf({ damage, ref, shift }: Site) {
  const other = bases[(bases.indexOf(ref) + shift) % 4] ?? 'A';
  const alt =
    damage === 'palindromic'
      ? complement[ref]
      : other === complement[ref] && damage !== 'none'
        ? nonPalindromic(ref)
        : other;
  const panel = { ref, alt };
  const study = { ref: ref as string, alt: alt as string, filter: 'PASS' };
  if (damage === 'switch' || damage === 'palindromic') Object.assign(study, { ref: alt, alt: ref });
  if (damage === 'flip') Object.assign(study, { ref: complement[ref], alt: complement[alt] });
  if (damage === 'flip-switch') Object.assign(study, { ref: complement[alt], alt: complement[ref] });
  if (damage === 'other')
    study.alt = bases.find((b) => b !== ref && b !== alt && b !== complement[ref]) ?? 'A';
  if (damage === 'multiallelic') study.alt = `${alt},${bases.find((b) => b !== ref && b !== alt)}`;
  if (damage === 'indel') study.alt = `${ref}${alt}`;
  if (damage === 'unknown-base') study.alt = 'N';
  if (damage === 'star') study.alt = '*';
  if (damage === 'filter') study.filter = 'LOWQ';
  if (damage === 'duplicate') study.filter = 'DUP';
  return { panel, study };
}

const nonPalindromic = (ref: (typeof bases)[number]) => (ref === 'A' || ref === 'T' ? 'C' : 'A');

const header = (names: string[]) =>
  [
    '##fileformat=VCFv4.2',
    '##FILTER=<ID=LOWQ,Description="low">',
    '##FILTER=<ID=DUP,Description="duplicate">',
    '##contig=<ID=20>',
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO${names.length > 0 ? `\tFORMAT\t${names.join('\t')}` : ''}`,
  ].join('\n');

const position = (index: number) => 1_000_000 + index * 1000;

function compress(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, execFileSync('bgzip', ['-c'], { input: text }));
  execFileSync('tabix', ['-f', '-p', 'vcf', path]);
  return path;
}

function writeFiles(sites: Site[]) {
  const names = Array.from({ length: samples }, (_, i) => `S${i}`);
  const rows: string[] = [];
  const known: string[] = [];
  const panel: PanelSite[] = [];
  for (const [index, one] of sites.entries()) {
    const at = position(index);
    const { panel: p, study } = allelesOf(one);
    rows.push(
      `20\t${at}\t${one.damage}\t${study.ref}\t${study.alt}\t.\t${study.filter}\t.\tGT\t${genotypesOf(one).join('\t')}`,
    );
    if (one.damage === 'not-in-panel') continue;
    known.push(`20\t${at}\t.\t${p.ref}\t${p.alt}\t.\tPASS\t.`);
    panel.push({ position: at, ref: p.ref, alt: p.alt, frequency: null });
  }
  return {
    panel,
    study: compress('study.vcf.gz', `${header(names)}\n${rows.join('\n')}\n`),
    sites: compress('panel.vcf.gz', `${header([])}\n${known.join('\n')}\n`),
  };
}

/** Records of the study that fit an expression of bcftools, with AC and AN made from the genotypes. */
function countIn(study: string, expression: string): number {
  const tagged = execFileSync('bcftools', ['+fill-tags', study, '-Ou', '--', '-t', 'AC,AN,F_MISSING'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const rows = execFileSync('bcftools', ['view', '-H', '-i', expression], {
    input: tagged,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return rows.split('\n').filter((row) => row !== '').length;
}

const invalid = 'N_ALT=1 && (REF!~"^[ACGT]$" || ALT!~"^[ACGT]$")';
const valid = '(N_ALT=1 && REF~"^[ACGT]$" && ALT~"^[ACGT]$")';
/** Damage that does not exclude a site, written in its ID. */
const kept = '(ID="none" || ID="palindromic")';
const usable = `${valid} && (FILTER="PASS" || FILTER=".")`;
const polymorphic = `${usable} && INFO/AC>0`;

function shared(study: string, sites: string, collapse: string): string {
  const target = join(directory, 'shared.vcf.gz');
  execFileSync('bcftools', ['isec', '-n=2', '-w1', '-c', collapse, study, sites, '-Oz', '-o', target], {
    stdio: 'ignore',
  });
  return target;
}

test('on random damaged files the counters are those of bcftools', { timeout: 300_000 }, async () => {
  const files = fc.array(site, { minLength: 20, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(files, async (sites) => {
      const { panel, study, sites: known } = writeFiles(sites);
      async function* all() {
        yield panel;
      }
      const { counts } = await runQualityControl({
        files: [{ name: 'study.vcf.gz', open: () => createReadStream(study) }],
        panel: { id: 'p', build: 'hg19', populations: [], sites: all, contig: (c) => c },
        population: 'off',
        phasing: 'eagle',
        rules: defaultRules,
      });
      const polymorphicWith = (damage: Damage) => countIn(study, `${polymorphic} && ID="${damage}"`);
      expect(counts).toEqual({
        multiallelic: countIn(study, 'N_ALT>1'),
        invalidAlleles: countIn(study, invalid),
        filterFlag: countIn(study, `${valid} && FILTER="LOWQ"`),
        duplicates: countIn(study, `${valid} && FILTER="DUP"`),
        alternativeFrequency: countIn(study, `${usable} && INFO/AN>0 && INFO/AC/INFO/AN>0.5`),
        monomorphic: countIn(study, `${usable} && (INFO/AC=0 || INFO/AN=0)`),
        found: countIn(shared(study, known, 'all'), polymorphic),
        match: countIn(shared(study, known, 'none'), polymorphic),
        typedOnly: polymorphicWith('not-in-panel'),
        palindromic: polymorphicWith('palindromic'),
        alleleSwitch: polymorphicWith('switch'),
        strandFlip: polymorphicWith('flip'),
        strandFlipAndAlleleSwitch: polymorphicWith('flip-switch'),
        alleleMismatch: polymorphicWith('other'),
        lowCallRate: countIn(study, `${polymorphic} && ${kept} && F_MISSING>0.1`),
        remaining: countIn(study, `${polymorphic} && ${kept} && F_MISSING<=0.1`),
      });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
