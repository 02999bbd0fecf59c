import { readLines } from '../bgzf/lines.ts';
import type { GenotypeFile } from '../types.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';
import { fixedColumns, HeaderReader } from '../vcf/header.ts';

export interface AccuracyBin {
  /** Minor allele frequency in the truth, from (excluded) to (included). */
  mafFrom: number;
  mafTo: number;
  sites: number;
  /** Squared correlation of dosage and true genotype over all samples and sites of the bin; null without sites. */
  r2: number | null;
}

const edges = [0.005, 0.01, 0.05, 0.2, 0.5];

interface Site {
  /** Orders sites, and names one: position, reference and alternate allele. */
  position: number;
  key: string;
  /** Dosage of the alternative allele by sample; NaN where it is missing. */
  values: Float64Array;
}

/** `0|1` as 1; NaN when an allele is missing. */
function genotype(text: string): number {
  const alleles = text.split(/[|/]/);
  return alleles.includes('.') ? Number.NaN : alleles.filter((a) => a !== '0').length;
}

/** NaN also for a person whom the file does not have. */
function dosageOf(sample: string | undefined, dosage: number, genotypeAt: number): number {
  if (sample === undefined) return Number.NaN;
  const fields = sample.split(':');
  return dosage >= 0 ? Number(fields[dosage]) : genotype(fields[genotypeAt] ?? '.');
}

/** Sites of a file with the values of the samples asked for, in order of position. */
async function* sitesOf(file: GenotypeFile, samples: (all: string[]) => number[]): AsyncGenerator<Site> {
  const reader = new HeaderReader();
  let wanted: number[] | undefined;
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      if (reader.take(line) || line.length === 0) continue;
      wanted ??= samples(reader.header?.samples ?? []);
      const found = tabs(line, fixedColumns);
      const format = column(line, found, 8).split(':');
      const [dosage, gt] = [format.indexOf('DS'), format.indexOf('GT')];
      const columns = line.toString('latin1', (found[fixedColumns - 1] ?? 0) + 1).split('\t');
      const values = Float64Array.from(wanted, (i) => dosageOf(columns[i], dosage, gt));
      const position = wholeNumber(column(line, found, 1)) ?? 0;
      yield { position, key: `${column(line, found, 3)} ${column(line, found, 4)}`, values };
    }
  }
}

/** Sums for a correlation over pairs, added up site by site. */
class Pairs {
  #n = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #yy = 0;
  #xy = 0;

  add(x: Float64Array, y: Float64Array): void {
    for (let i = 0; i < x.length; i++) {
      const [a, b] = [x[i] ?? Number.NaN, y[i] ?? Number.NaN];
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      this.#n += 1;
      this.#x += a;
      this.#y += b;
      this.#xx += a * a;
      this.#yy += b * b;
      this.#xy += a * b;
    }
  }

  /** Squared Pearson correlation; null where one side does not vary. */
  get r2(): number | null {
    const [vx, vy] = [this.#xx - this.#x ** 2 / this.#n, this.#yy - this.#y ** 2 / this.#n];
    return this.#n > 1 && vx > 0 && vy > 0
      ? (this.#xy - (this.#x * this.#y) / this.#n) ** 2 / (vx * vy)
      : null;
  }
}

function minorFrequency(genotypes: Float64Array): number {
  const known = genotypes.filter((g) => !Number.isNaN(g));
  const frequency = known.reduce((sum, g) => sum + g, 0) / (2 * known.length);
  return Math.min(frequency, 1 - frequency);
}

/** Both files side by side; `each` gets every site that both have. */
async function join(
  imputed: AsyncGenerator<Site>,
  truth: AsyncGenerator<Site>,
  each: (a: Site, b: Site) => void,
): Promise<void> {
  let pending = await truth.next();
  let here: Site[] = [];
  for await (const site of imputed) {
    while (!pending.done && pending.value.position <= site.position) {
      if (here[0] && here[0].position !== pending.value.position) here = [];
      here.push(pending.value);
      pending = await truth.next();
    }
    const match = here.find((b) => b.position === site.position && b.key === site.key);
    if (match) each(site, match);
  }
  await truth.return(undefined);
}

/** Positions of a file, e.g. the sites that an array has. */
export async function positionsOf(file: GenotypeFile): Promise<Set<number>> {
  const positions = new Set<number>();
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      if (line[0] === 35 || line.length === 0) continue;
      positions.add(wholeNumber(column(line, tabs(line, 2), 1)) ?? 0);
    }
  }
  return positions;
}

/** One chromosome: imputed dosages, the truth, and the positions that were typed and do not count. */
export interface AccuracyRequest {
  imputed: GenotypeFile;
  truth: GenotypeFile;
  typed: Set<number>;
}

/**
 * How well imputation did where the truth is known: per bin of minor allele frequency, over sites that were not
 * typed, sites of a bin taken together (aggregate R2).
 * Samples are matched by name. Both files are sorted, of one chromosome, and read side by side in constant memory.
 */
export async function dosageAccuracy({ imputed, truth, typed }: AccuracyRequest): Promise<AccuracyBin[]> {
  const bins = edges
    .slice(1)
    .map((to, i) => ({ mafFrom: edges[i] ?? 0, mafTo: to, sites: 0, pairs: new Pairs() }));
  let names: string[] = [];
  const inImputed = sitesOf(imputed, (all) => {
    names = all;
    return all.map((_, i) => i);
  });
  const first = await inImputed.next();
  const inTruth = sitesOf(truth, (all) => names.map((name) => all.indexOf(name)));
  async function* rest() {
    if (!first.done) yield first.value;
    yield* inImputed;
  }
  await join(rest(), inTruth, (a, b) => {
    if (typed.has(a.position)) return;
    const maf = minorFrequency(b.values);
    const bin = bins.find(({ mafFrom, mafTo }) => maf > mafFrom && maf <= mafTo);
    if (!bin) return;
    bin.sites += 1;
    bin.pairs.add(a.values, b.values);
  });
  return bins.map(({ mafFrom, mafTo, sites, pairs }) => ({ mafFrom, mafTo, sites, r2: pairs.r2 }));
}
