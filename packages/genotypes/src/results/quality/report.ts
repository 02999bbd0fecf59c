import { frequencyBins, mafEdges, type QualityTally, r2Bins, windowSize } from './tally.ts';

type Mean = QualityTally['r2'];
type FrequencyTally = NonNullable<QualityTally['frequency']>;

export interface QualityReport {
  /** In the order of the results, as they name them. */
  chromosomes: string[];
  sites: number;
  typed_sites: number;
  /** Over imputed sites; null: none has an estimate. */
  mean_r2: number | null;
  /** Imputed sites; `maf_from` excluded (0 included), `maf_to` included. */
  r2_by_maf: {
    maf_from: number;
    maf_to: number;
    sites: number;
    mean_r2: number | null;
    share_r2_above_03: number | null;
    share_r2_above_08: number | null;
  }[];
  /** Imputed sites; positions 1-based, both ends included. */
  r2_along: { chromosome: string; start: number; end: number; sites: number; mean_r2: number }[];
  r2_distribution: { from: number; to: number; sites: number }[];
  empirical_r2: { sites: number; mean: number } | null;
  frequency: {
    against: 'panel' | 'input';
    bins: { x_from: number; x_to: number; y_from: number; y_to: number; sites: number }[];
    /** Pearson's; null: one side does not vary. */
    correlation: number | null;
  } | null;
}

const together = (means: Mean[]): Mean => ({
  n: means.reduce((sum, { n }) => sum + n, 0),
  sum: means.reduce((sum, mean) => sum + mean.sum, 0),
});
const meanOf = ({ n, sum }: Mean): number | null => (n > 0 ? sum / n : null);
const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Bin `index` of `bins` from 0 to 1, without the noise of binary fractions. */
const edge = (index: number, bins: number): number => Number((index / bins).toFixed(6));

function byMaf(tallies: QualityTally[]): QualityReport['r2_by_maf'] {
  return mafEdges.map((to, i) => {
    const own = tallies.flatMap((tally) => tally.byMaf[i] ?? []);
    const r2 = together(own.map((bin) => bin.r2));
    return {
      maf_from: mafEdges[i - 1] ?? 0,
      maf_to: to,
      sites: r2.n,
      mean_r2: meanOf(r2),
      share_r2_above_03: share(total(own.map(({ above03 }) => above03)), r2.n),
      share_r2_above_08: share(total(own.map(({ above08 }) => above08)), r2.n),
    };
  });
}

function along(tallies: QualityTally[]): QualityReport['r2_along'] {
  const windows = tallies.flatMap((tally) => tally.windows);
  const groups = Map.groupBy(windows, ({ chromosome, window }) => `${chromosome} ${window}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const { n, sum } = together(group.map(({ r2 }) => r2));
    if (!first || n === 0) return [];
    const { chromosome, window } = first;
    const start = window * windowSize + 1;
    return [{ chromosome, start, end: start + windowSize - 1, sites: n, mean_r2: sum / n }];
  });
}

const distribution = (tallies: QualityTally[]): QualityReport['r2_distribution'] =>
  Array.from({ length: r2Bins }, (_, i) => ({
    from: edge(i, r2Bins),
    to: edge(i + 1, r2Bins),
    sites: total(tallies.map((tally) => tally.distribution[i] ?? 0)),
  }));

/** Pearson's correlation from sums over `n` pairs. */
function correlation(n: number, { x, y, xx, yy, xy }: FrequencyTally['sums']): number | null {
  const [vx, vy] = [xx - x ** 2 / n, yy - y ** 2 / n];
  return n > 1 && vx > 0 && vy > 0 ? (xy - (x * y) / n) / Math.sqrt(vx * vy) : null;
}

function frequencies(tallies: QualityTally[]): QualityReport['frequency'] {
  const all = tallies.flatMap(({ frequency }) => frequency ?? []);
  // Both would be compared only where the sites of a panel hold some of the chromosomes.
  const against = all.some((one) => one.against === 'panel') ? 'panel' : 'input';
  const own = all.filter((one) => one.against === against);
  if (own.length === 0) return null;
  const cells = new Map<number, number>();
  for (const [cell, sites] of own.flatMap((one) => one.cells))
    cells.set(cell, (cells.get(cell) ?? 0) + sites);
  const sum = (key: keyof FrequencyTally['sums']) => total(own.map(({ sums }) => sums[key]));
  const sums = { x: sum('x'), y: sum('y'), xx: sum('xx'), yy: sum('yy'), xy: sum('xy') };
  const bins = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([cell, sites]) => {
      const [x, y] = [Math.floor(cell / frequencyBins), cell % frequencyBins];
      return {
        ...{ x_from: edge(x, frequencyBins), x_to: edge(x + 1, frequencyBins) },
        ...{ y_from: edge(y, frequencyBins), y_to: edge(y + 1, frequencyBins), sites },
      };
    });
  return { against, bins, correlation: correlation(total(own.map(({ n }) => n)), sums) };
}

/** The quality of a job from what was counted of its files. */
export function qualityOf(tallies: QualityTally[]): QualityReport {
  const empirical = together(tallies.map((tally) => tally.empirical));
  const windows = tallies.flatMap((tally) => tally.windows);
  return {
    chromosomes: [...new Set(windows.map(({ chromosome }) => chromosome))],
    sites: total(tallies.map(({ sites }) => sites)),
    typed_sites: total(tallies.map(({ typed }) => typed)),
    mean_r2: meanOf(together(tallies.map(({ r2 }) => r2))),
    r2_by_maf: byMaf(tallies),
    r2_along: along(tallies),
    r2_distribution: distribution(tallies),
    empirical_r2: empirical.n > 0 ? { sites: empirical.n, mean: empirical.sum / empirical.n } : null,
    frequency: frequencies(tallies),
  };
}
