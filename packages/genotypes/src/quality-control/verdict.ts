import type { Finding, PanelSites, ServiceMessage, ServiceRules } from '../types.ts';
import { javaDouble, twoPlaces, whole } from './java-numbers.ts';
import type { ChunkResult, SiteCounts } from './types.ts';

export function excludedSites(c: SiteCounts): number {
  return (
    c.multiallelic +
    c.invalidAlleles +
    c.duplicates +
    c.filterFlag +
    c.monomorphic +
    c.alleleSwitch +
    c.strandFlip +
    c.strandFlipAndAlleleSwitch +
    c.alleleMismatch +
    c.lowCallRate
  );
}

function statistics(c: SiteCounts, panel: PanelSites): string {
  const overlap = (c.found / Math.max(c.found + c.typedOnly, 1)) * 100;
  const range = panel.range?.map(({ contig, start, end }) => `${contig}:${start}-${end}`).join(', ');
  return [
    '<b>Statistics:</b>',
    ...(range ? [`Ref. Panel Range: ${range}`] : []),
    `Alternative allele frequency > 0.5 sites: ${whole(c.alternativeFrequency)}`,
    `Reference Overlap: ${twoPlaces(overlap)} %`,
    `Match: ${whole(c.match)}`,
    `Allele switch: ${whole(c.alleleSwitch)}`,
    `Strand flip: ${whole(c.strandFlip)}`,
    `Strand flip and allele switch: ${whole(c.strandFlipAndAlleleSwitch)}`,
    `A/T, C/G genotypes: ${whole(c.palindromic)}`,
    '<b>Filtered sites:</b>',
    `Filter flag set: ${whole(c.filterFlag)}`,
    `Invalid alleles: ${whole(c.invalidAlleles)}`,
    `Multiallelic sites: ${whole(c.multiallelic)}`,
    `Duplicated sites: ${whole(c.duplicates)}`,
    'NonSNP sites: 0',
    `Monomorphic sites: ${whole(c.monomorphic)}`,
    `Allele mismatch: ${whole(c.alleleMismatch)}`,
    `SNPs call rate < 90%: ${whole(c.lowCallRate)}`,
  ].join('\n');
}

const percent = (share: number) => `${javaDouble(share * 100)}%`;
const see = 'see chunks-excluded.txt for details';

function chunkWarnings(chunks: ChunkResult[], rules: ServiceRules): string[] {
  const count = (reason: ChunkResult['reason']) => chunks.filter((c) => c.reason === reason).length;
  const [overlap, snps, callRate] = [count('overlap'), count('snps'), count('call-rate')];
  const lines = [
    snps > 0 ? `<b>Warning:</b> ${whole(snps)} Chunk(s) excluded: < ${rules.minSnps} SNPs (${see}).` : '',
    callRate > 0
      ? `<b>Warning:</b> ${whole(callRate)} Chunk(s) excluded: at least one sample has a call rate < ${percent(rules.sampleCallRate)} (${see}).`
      : '',
    overlap > 0
      ? `<b>Warning:</b> ${whole(overlap)} Chunk(s) excluded: reference overlap < ${percent(rules.overlap)} (see  chunks-excluded.txt for details).`
      : '',
  ].filter((line) => line !== '');
  return lines.length > 0
    ? [...lines, `Remaining chunk(s): ${whole(chunks.filter((c) => c.passed).length)}`]
    : [];
}

interface Refusal {
  code: string;
  service: string;
  message: string;
  next: string;
}

const cannot = 'Imputation cannot be started!';

/** D1 to D5, the first that applies. */
function refusalOf(
  c: SiteCounts,
  chunks: ChunkResult[],
  rules: ServiceRules,
  x: { mixed: boolean; ambiguous: boolean },
): Refusal | undefined {
  if (!chunks.some(({ passed }) => passed)) {
    return {
      code: 'no-chunks-left',
      service: `<b>Error:</b> No chunks passed the QC step. ${cannot}`,
      message: 'No part of the data passed quality control against the panel.',
      next: 'See the excluded chunks: too few variants that the panel has usually means the wrong build, panel or chromosome names.',
    };
  }
  if (c.strandFlip + c.strandFlipAndAlleleSwitch > rules.strandFlips) {
    return {
      code: 'strand-flips',
      service: `<b>Error:</b> More than ${rules.strandFlips} obvious strand flips have been detected. Please check strand. ${cannot}`,
      message: `${c.strandFlip + c.strandFlipAndAlleleSwitch} variants are on the other strand than the panel.`,
      next: 'Put the data on the forward strand (plink2 --ref-from-fa, bcftools +fixref), then submit again.',
    };
  }
  if (c.alleleSwitch + c.strandFlipAndAlleleSwitch > rules.alleleSwitches) {
    return {
      code: 'allele-switches',
      service: `<br><b>Error:</b> More than ${rules.alleleSwitches} allele switches have been detected. ${cannot}`,
      message: `${c.alleleSwitch + c.strandFlipAndAlleleSwitch} variants have reference and alternate allele exchanged.`,
      next: 'Take the reference alleles from the genome (plink2 --ref-from-fa, bcftools norm -c s), then submit again.',
    };
  }
  if (x.mixed) {
    return {
      code: 'x-mixed-genotypes',
      service: `<b>Error:</b> Chromosome X nonPAR region includes > 10 % mixed genotypes. ${cannot}`,
      message: 'On chromosome X many genotypes are half missing (such as ./1).',
      next: 'Set them missing, or write males haploid.',
    };
  }
  if (!x.ambiguous) return undefined;
  return {
    code: 'x-ambiguous-ploidy',
    service: `<b>Error:</b> ChrX nonPAR region includes ambiguous samples (haploid and diploid positions). ${cannot} See chrX-info.txt`,
    message: 'On chromosome X some samples are haploid at one position and diploid at another.',
    next: 'Write males haploid everywhere, or diploid everywhere (bcftools +fixploidy).',
  };
}

const finding = ({ code, service, message, next }: Refusal): Finding => ({
  code,
  severity: 'fatal',
  file: null,
  line: null,
  chromosome: null,
  position: null,
  message,
  next,
  service,
});

/** The first of the job's rules (protocol section 11.7) that is broken; undefined: none. */
export function qualityRefusal(...judged: Parameters<typeof refusalOf>): Finding | undefined {
  const refusal = refusalOf(...judged);
  return refusal && finding(refusal);
}

export interface Verdict {
  passed: boolean;
  messages: ServiceMessage[];
  findings: Finding[];
}

/** Judges the counters as the servers do (protocol section 11.7), in their words. */
export function verdictOf(
  c: SiteCounts,
  chunks: ChunkResult[],
  panel: PanelSites,
  rules: ServiceRules,
  x: { mixed: boolean; ambiguous: boolean },
): Verdict {
  const excluded = excludedSites(c);
  const refusal = refusalOf(c, chunks, rules, x);
  const summary = [
    `Excluded sites in total: ${whole(excluded)}`,
    `Remaining sites in total: ${whole(c.remaining)}`,
    ...(excluded > 0 ? ['See snps-excluded.txt for details'] : []),
    ...(c.typedOnly > 0 ? [`Typed only sites: ${whole(c.typedOnly)}`, 'See typed-only.txt for details'] : []),
    ...chunkWarnings(chunks, rules),
    ...(refusal ? [refusal.service] : []),
  ].join('\n');
  const step = 'Quality Control';
  return {
    passed: !refusal,
    messages: [
      { level: 'ok', step, text: statistics(c, panel) },
      { level: refusal ? 'error' : 'warning', step, text: summary },
    ],
    findings: refusal ? [finding(refusal)] : [],
  };
}
