import type { Finding, PanelSites, ServiceMessage, ServiceRules } from '../types.ts';
import { javaDouble, twoPlaces, whole } from './java-numbers.ts';
import { type Judged, qualityRefusal } from './refusals.ts';
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

export interface Verdict {
  passed: boolean;
  messages: ServiceMessage[];
  findings: Finding[];
}

/** Judges the counters as the servers do (protocol section 11.7), in their words. */
export function verdictOf(judged: Judged, panel: PanelSites): Verdict {
  const { counts: c, chunks, rules } = judged;
  const excluded = excludedSites(c);
  const refusal = qualityRefusal(judged);
  const summary = [
    `Excluded sites in total: ${whole(excluded)}`,
    `Remaining sites in total: ${whole(c.remaining)}`,
    ...(excluded > 0 ? ['See snps-excluded.txt for details'] : []),
    ...(c.typedOnly > 0 ? [`Typed only sites: ${whole(c.typedOnly)}`, 'See typed-only.txt for details'] : []),
    ...chunkWarnings(chunks, rules),
    ...(refusal?.service == null ? [] : [refusal.service]),
  ].join('\n');
  const step = 'Quality Control';
  return {
    passed: !refusal,
    messages: [
      { level: 'ok', step, text: statistics(c, panel) },
      { level: refusal ? 'error' : 'warning', step, text: summary },
    ],
    findings: refusal ? [refusal] : [],
  };
}
