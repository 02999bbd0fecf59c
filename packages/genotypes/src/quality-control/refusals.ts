import type { Finding, Phasing, ServiceRules } from '../types.ts';
import { whole } from './java-numbers.ts';
import type { ChunkResult, SiteCounts } from './types.ts';

/** What quality control of a whole job came to. */
export interface Judged {
  counts: SiteCounts;
  chunks: ChunkResult[];
  rules: ServiceRules;
  /** What was seen outside of the pseudo-autosomal regions of X. */
  x: { mixed: boolean; ambiguous: boolean };
  phasing: Phasing;
}

interface Refusal {
  code: string;
  /** null: the server has no words of its own for it. */
  service: string | null;
  message: string;
  next: string;
}

type Rule = (judged: Judged) => Refusal | undefined;

const cannot = 'Imputation cannot be started!';

const nothingLeft: Rule = ({ chunks }) => {
  if (chunks.some(({ passed }) => passed)) return undefined;
  return {
    code: 'no-chunks-left',
    service: `<b>Error:</b> No chunks passed the QC step. ${cannot}`,
    message: 'No part of the data passed quality control against the panel.',
    next: 'See the excluded chunks: too few variants that the panel has usually means the wrong build, panel or chromosome names.',
  };
};

const strandFlips: Rule = ({ counts, rules }) => {
  const flips = counts.strandFlip + counts.strandFlipAndAlleleSwitch;
  if (flips <= rules.strandFlips) return undefined;
  return {
    code: 'strand-flips',
    service: `<b>Error:</b> More than ${rules.strandFlips} obvious strand flips have been detected. Please check strand. ${cannot}`,
    message: `${flips} variants are on the other strand than the panel.`,
    next: 'Put the data on the forward strand (plink2 --ref-from-fa, bcftools +fixref), then submit again.',
  };
};

const alleleSwitches: Rule = ({ counts, rules }) => {
  const switches = counts.alleleSwitch + counts.strandFlipAndAlleleSwitch;
  if (switches <= rules.alleleSwitches) return undefined;
  return {
    code: 'allele-switches',
    service: `<br><b>Error:</b> More than ${rules.alleleSwitches} allele switches have been detected. ${cannot}`,
    message: `${switches} variants have reference and alternate allele exchanged.`,
    next: 'Take the reference alleles from the genome (plink2 --ref-from-fa, bcftools norm -c s), then submit again.',
  };
};

const mixedOnX: Rule = ({ x }) => {
  if (!x.mixed) return undefined;
  return {
    code: 'x-mixed-genotypes',
    service: `<b>Error:</b> Chromosome X nonPAR region includes > 10 % mixed genotypes. ${cannot}`,
    message: 'On chromosome X many genotypes are half missing (such as ./1).',
    next: 'Set them missing, or write males haploid.',
  };
};

const ambiguousOnX: Rule = ({ x }) => {
  if (!x.ambiguous) return undefined;
  return {
    code: 'x-ambiguous-ploidy',
    service: `<b>Error:</b> ChrX nonPAR region includes ambiguous samples (haploid and diploid positions). ${cannot} See chrX-info.txt`,
    message: 'On chromosome X some samples are haploid at one position and diploid at another.',
    next: 'Write males haploid everywhere, or diploid everywhere (bcftools +fixploidy).',
  };
};

/** Of the chunks that pass: a record that goes with two of them counts for each. */
export function incompleteOf(chunks: readonly ChunkResult[]): { records: number; first: number } {
  const kept = chunks.filter(({ passed, incomplete }) => passed && incomplete.records > 0);
  return {
    records: kept.reduce((sum, { incomplete }) => sum + incomplete.records, 0),
    first: Math.min(...kept.map(({ incomplete }) => incomplete.first ?? Number.POSITIVE_INFINITY)),
  };
}

/** The first sentence is that of imputationserver 1. */
const incompleteWords = (records: number, first: number) =>
  '<b>Error:</b> File should be phased, but also includes unphased and/or missing genotypes! Please double-check! ' +
  `Records with missing genotypes: ${whole(records)}, the first at position ${first}. ` +
  `Choose a phasing engine, or remove them. ${cannot}`;

/** Minimac4 ends over missing genotypes without a word that a person understands. */
const incompletePhased: Rule = ({ chunks, rules, phasing }) => {
  if (phasing !== 'no_phasing') return undefined;
  const { records, first } = incompleteOf(chunks);
  if (records === 0) return undefined;
  return {
    code: 'phased-with-missing',
    service: rules.refuseIncompletePhased ? incompleteWords(records, first) : null,
    message: `No phasing was asked for, and ${whole(records)} records have missing genotypes, the first at position ${first}: imputation (Minimac4) takes none.`,
    next: 'Choose phasing eagle, or remove these records (bcftools view -g ^miss).',
  };
};

/** Rules D1 to D5 of the protocol (section 11.7), and what phased data must have, in their order. */
const inOrder: Rule[] = [nothingLeft, strandFlips, alleleSwitches, mixedOnX, ambiguousOnX, incompletePhased];

/** The first of the job's rules that is broken, `service` in the servers' words; undefined: none. */
export function qualityRefusal(judged: Judged): Finding | undefined {
  for (const rule of inOrder) {
    const refusal = rule(judged);
    if (refusal)
      return {
        ...refusal,
        ...{ severity: 'fatal', file: null, line: null, chromosome: null, position: null },
      };
  }
  return undefined;
}
