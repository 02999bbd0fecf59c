import { z } from 'zod';
import type { ResultSite } from './site.ts';

/** Upper ends of the bins of minor allele frequency; each holds its own end, the first holds 0 too. */
export const mafEdges: readonly number[] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.2, 0.5];
/** Bins of equal width from 0 to 1. */
export const r2Bins = 50;
export const frequencyBins = 50;
/** Base pairs; a chromosome has 250 at most. */
export const windowSize = 1_000_000;

const count = z.number().int().min(0);
const mean = z.object({ n: count, sum: z.number() });

const tallyShape = z.object({
  sites: count,
  typed: count,
  r2: mean,
  empirical: mean,
  /** By `mafEdges`: imputed sites. */
  byMaf: z.array(z.object({ r2: mean, above03: count, above08: count })),
  /** Of imputed sites, by chromosome and number of the window from 0, in the order of the file. */
  windows: z.array(z.object({ chromosome: z.string(), window: count, r2: mean })),
  distribution: z.array(count),
  /** Null: there was nothing to compare with. */
  frequency: z
    .object({
      against: z.enum(['panel', 'input']),
      /** Sites by `x * frequencyBins + y`, where there are any; x is the panel or the input, y the result. */
      cells: z.array(z.tuple([count, count])),
      n: count,
      sums: z.object({ x: z.number(), y: z.number(), xx: z.number(), yy: z.number(), xy: z.number() }),
    })
    .nullable(),
});

/**
 * What is counted of one result file: sums and counts, so that files add up, and small whatever their size. Plain JSON.
 */
export type QualityTally = z.infer<typeof tallyShape>;
type FrequencyTally = NonNullable<QualityTally['frequency']>;
type Mean = z.infer<typeof mean>;

/** Reads what was stored. Throws ZodError. */
export const readTally = (stored: unknown): QualityTally => tallyShape.parse(stored);

/** Bins of which the last holds 1 too. */
export const binOf = (value: number, bins: number): number =>
  Math.max(0, Math.min(bins - 1, Math.floor(value * bins)));

function addTo(to: Mean, value: number): void {
  to.n += 1;
  to.sum += value;
}

const empty = (): Mean => ({ n: 0, sum: 0 });

/** Counts the frequencies of a result beside those of the panel or the input. */
export class FrequencyCounter {
  readonly #against: FrequencyTally['against'];
  readonly #cells = new Map<number, number>();
  readonly #sums = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  #n = 0;

  constructor(against: FrequencyTally['against']) {
    this.#against = against;
  }

  /** `x` of the panel or the input, `y` of the result; 0-1. */
  add(x: number, y: number): void {
    const cell = binOf(x, frequencyBins) * frequencyBins + binOf(y, frequencyBins);
    this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
    this.#n += 1;
    this.#sums.x += x;
    this.#sums.y += y;
    this.#sums.xx += x * x;
    this.#sums.yy += y * y;
    this.#sums.xy += x * y;
  }

  end(): FrequencyTally {
    return { against: this.#against, cells: [...this.#cells], n: this.#n, sums: this.#sums };
  }
}

/** Counts the sites of one file as they are read. */
export class QualityCounter {
  readonly #tally: QualityTally = {
    ...{ sites: 0, typed: 0, r2: empty(), empirical: empty() },
    byMaf: mafEdges.map(() => ({ r2: empty(), above03: 0, above08: 0 })),
    windows: [],
    distribution: Array.from({ length: r2Bins }, () => 0),
    frequency: null,
  };

  add(site: ResultSite): void {
    const tally = this.#tally;
    tally.sites += 1;
    if (Number.isFinite(site.empiricalR2)) addTo(tally.empirical, site.empiricalR2);
    if (site.typed) tally.typed += 1;
    // Minimac writes an R2 for what was genotyped too; that is no estimate of imputation.
    else if (Number.isFinite(site.r2)) this.#imputed(site);
  }

  #imputed({ contig, position, maf, r2 }: ResultSite): void {
    const { distribution, byMaf } = this.#tally;
    addTo(this.#tally.r2, r2);
    const bin = binOf(r2, r2Bins);
    distribution[bin] = (distribution[bin] ?? 0) + 1;
    addTo(this.#window(contig, Math.floor((position - 1) / windowSize)), r2);
    const own = byMaf[mafEdges.findIndex((edge) => maf <= edge)];
    if (!own) return;
    addTo(own.r2, r2);
    if (r2 >= 0.3) own.above03 += 1;
    if (r2 >= 0.8) own.above08 += 1;
  }

  #window(chromosome: string, window: number): Mean {
    const last = this.#tally.windows.at(-1);
    if (last?.chromosome === chromosome && last.window === window) return last.r2;
    const r2 = empty();
    this.#tally.windows.push({ chromosome, window: Math.max(0, window), r2 });
    return r2;
  }

  /** Null: no site of the file has an estimated quality, so that it is no result of imputation. */
  end(frequency: FrequencyTally | null): QualityTally | null {
    const { r2, empirical } = this.#tally;
    if (r2.n === 0 && empirical.n === 0) return null;
    return { ...this.#tally, frequency: frequency && frequency.n > 0 ? frequency : null };
  }
}
