import { expect } from 'vitest';
import type { JobAnswer, LostChunk } from './node-answer.ts';
import type { Said } from './said.ts';

/** Counters of `check --json` by the label that the servers print. */
const labels = {
  'Alternative allele frequency > 0.5 sites': 'alt_frequency_above_half',
  Match: 'match',
  'Allele switch': 'allele_switch',
  'Strand flip': 'strand_flip',
  'Strand flip and allele switch': 'strand_flip_and_allele_switch',
  'A/T, C/G genotypes': 'palindromic',
  'Filter flag set': 'filter_flag_set',
  'Invalid alleles': 'invalid_alleles',
  'Multiallelic sites': 'multiallelic',
  'Duplicated sites': 'duplicated',
  'NonSNP sites': 'non_snp',
  'Monomorphic sites': 'monomorphic',
  'Allele mismatch': 'allele_mismatch',
  'SNPs call rate < 90%': 'low_call_rate',
  'Excluded sites in total': 'excluded',
  'Remaining sites in total': 'remaining',
  'Typed only sites': 'typed_only',
};

/** Counters by the reason that stands in the table of excluded sites. */
const reasons: Record<string, RegExp> = {
  allele_switch: /^Allele switch\./,
  strand_flip: /^Strand flip\./,
  strand_flip_and_allele_switch: /^Strand flip and Allele switch\./,
  filter_flag_set: /^Filter Other$/,
  invalid_alleles: /^Invalid Alleles$/,
  multiallelic: /^Multiallelic Site$/,
  duplicated: /^Filter Duplicate$/,
  monomorphic: /^Monomorphic$/,
  allele_mismatch: /^Allele mismatch\./,
  low_call_rate: /^Low call rate\./,
};

const numberOf = (text: string | undefined) => Number((text ?? '0').replaceAll(',', ''));

/** Why a chunk was left out, from the numbers that the node has in its table (protocol section 11.5). */
function reasonOf({ overlap, lowSamples }: LostChunk, few: boolean): string {
  if (overlap < 0.5) return 'overlap';
  return few || lowSamples === 0 ? 'snps' : 'call-rate';
}

function sameCounters(said: Said, node: JobAnswer): void {
  const { statistics = {} } = node;
  const printed = Object.fromEntries(
    Object.entries(labels).map(([label, counter]) => [counter, numberOf(statistics[label])]),
  );
  expect(said.counts).toMatchObject(printed);
  const tabled = Object.entries(reasons).map(([counter, reason]) => [
    ...[counter, node.reasons.filter((one) => reason.test(one)).length],
  ]);
  expect(said.counts).toMatchObject(Object.fromEntries(tabled));
  const overlap = Number(statistics['Reference Overlap']?.replace(' %', ''));
  expect(Math.abs(overlap - (said.counts.reference_overlap ?? 0) * 100)).toBeLessThanOrEqual(0.005_001);
}

function sameChunks(said: Said, node: JobAnswer): void {
  const lost = said.chunks.filter(({ excluded_because }) => excluded_because !== null);
  const kept = said.chunks.filter((chunk) => !lost.includes(chunk)).map(({ id }) => id);
  if (node.kept) expect(kept).toEqual(node.kept);
  else if (lost.length > 0)
    expect(numberOf(/Remaining chunk\(s\): ([\d,]+)/.exec(node.words)?.[1])).toBe(kept.length);
  const numbers = ({ id, snps, overlap }: { id: string; snps: number; overlap: number | null }) => ({
    ...{ id, snps, overlap: overlap ?? Number.NaN },
  });
  expect(lost.map(numbers)).toEqual(node.lost.map(numbers));
  expect(said.regions_lost).toEqual(node.lost.map(({ id }) => id));
  const few = new Set(lost.filter(({ excluded_because }) => excluded_because === 'snps').map(({ id }) => id));
  const because = node.lost.map((chunk) => reasonOf(chunk, few.has(chunk.id)));
  expect(lost.map(({ excluded_because }) => excluded_because)).toEqual(because);
}

/** How many chunks were left out for what, in the sentences of the node. */
function sameSentences(said: Said, words: string): void {
  const count = (reason: string) => said.chunks.filter((c) => c.excluded_because === reason).length;
  const told = (pattern: RegExp) => numberOf(pattern.exec(words)?.[1]);
  expect({
    snps: told(/([\d,]+) Chunk\(s\) excluded: < 3 SNPs/),
    'call-rate': told(/([\d,]+) Chunk\(s\) excluded: at least one sample/),
    overlap: told(/([\d,]+) Chunk\(s\) excluded: reference overlap/),
  }).toEqual({ snps: count('snps'), 'call-rate': count('call-rate'), overlap: count('overlap') });
}

function sameFiles(said: Said, { validated }: JobAnswer): void {
  expect(said.counts).toMatchObject({
    samples: numberOf(validated.Samples),
    variants: numberOf(validated.SNPs),
  });
  expect(said.files.map(({ chromosome }) => chromosome).join(' ')).toBe(validated.Chromosomes);
  const phased = said.files.every((file) => file.phased);
  expect(phased ? 'phased' : 'unphased').toBe(validated.Datatype);
}

const markup = (text: string) => text.replace(/<(?!b>|\/b>|br>|a href="mailto:[^"<>]*">|\/a>)/g, '&lt;');

/** Holds what a check said against what the node's job then reported. */
export function expectAgreement(said: Said, node: JobAnswer): void {
  expect([said.verdict !== 'refused', node.errors.length === 0]).toEqual([node.accepted, node.accepted]);
  if (!node.accepted) {
    const first = said.findings.find(({ severity }) => severity === 'refused');
    expect(node.errors).toHaveLength(1);
    const [error = ''] = node.errors;
    // Quality control says it at the end of its summary.
    const words = error.startsWith('Excluded sites') ? error.slice(-(first?.service ?? '').length) : error;
    expect(markup(first?.service ?? '')).toBe(words);
  }
  if (node.validated.SNPs !== undefined) sameFiles(said, node);
  if (!node.statistics) return;
  sameCounters(said, node);
  sameChunks(said, node);
  sameSentences(said, node.words);
}
