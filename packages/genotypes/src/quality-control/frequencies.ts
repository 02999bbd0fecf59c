import type { GenotypeCounts } from '../scan/records.ts';
import type { FrequencyGrid } from './types.ts';

const bins = 50;
/** Above it the report marks a variant. */
const remarkable = 300;

const binOf = (frequency: number) => Math.min(bins - 1, Math.floor(frequency * bins));

export function emptyGrid(): FrequencyGrid {
  return { bins, counts: new Uint32Array(bins * bins), outliers: 0 };
}

/** Pearson's chi-square of the 2x2 table of alleles in study and panel. */
function chiSquare(study: { alt: number; all: number }, panel: { alt: number; all: number }): number {
  const all = study.all + panel.all;
  const alt = study.alt + panel.alt;
  const ref = all - alt;
  if (alt === 0 || ref === 0 || study.all === 0 || panel.all === 0) return 0;
  const difference = study.alt * (panel.all - panel.alt) - panel.alt * (study.all - study.alt);
  return (all * difference ** 2) / (study.all * panel.all * alt * ref);
}

/** Frequency of the alternative allele, with every called genotype counted as diploid, as the servers do. */
export function alternativeFrequency({ samples, het, homAlt, noCall }: GenotypeCounts): number {
  const alleles = 2 * (samples - noCall);
  return alleles === 0 ? 0 : (2 * homAlt + het) / alleles;
}

/**
 * Adds a variant; `panelSamples` is the size of the population that the panel's frequency comes from. Answers whether
 * the report marks it.
 */
export function addFrequency(
  grid: FrequencyGrid,
  counts: GenotypeCounts,
  panelFrequency: number,
  panelSamples: number,
): boolean {
  const study = alternativeFrequency(counts);
  const cell = binOf(panelFrequency) * grid.bins + binOf(study);
  grid.counts[cell] = (grid.counts[cell] ?? 0) + 1;
  const all = 2 * (counts.homRef + counts.het + counts.homAlt);
  const panel = { alt: panelFrequency * 2 * panelSamples, all: 2 * panelSamples };
  const marked = chiSquare({ alt: study * all, all }, panel) > remarkable;
  if (marked) grid.outliers += 1;
  return marked;
}
