import type { Build } from '../types.ts';
import { knownCounts, knownSites } from './generated/known-sites.ts';
import { builds, spacing, tableChromosomes, unpackSites } from './table.ts';

/** What the positions say about the build. */
export interface BuildAnswer {
  build: Build | 'unknown';
  /** Positions looked at. */
  positions: number;
  /** How many are known sites of a build that are none of the other. */
  hits: Record<Build, number>;
  /** In a sentence. */
  reason: string;
}

/** Fewer known sites than this prove nothing. */
const fewest = 5;
/** So many times more than of the other build. */
const clear = 10;
/** Base pairs of chromosomes 1 to 22 and X. */
const genome = 3_036_000_000;

/** Share of all positions of the genome that are in the table of a build: how often chance alone hits. */
const chance = knownCounts.hg19 / genome;

const noSites: Record<Build, Uint32Array> = { hg19: new Uint32Array(0), hg38: new Uint32Array(0) };

function holds(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}

/**
 * Tells the build from positions, never from the header: counts known sites of HapMap that are in one build at this
 * position and not in the other.
 */
export class BuildDetector {
  /** Of the chromosomes that were asked for: a file has one, and all of them together take 20 ms to unpack. */
  readonly #sites = new Map<string, Record<Build, Uint32Array>>();
  #positions = 0;
  readonly #hits: Record<Build, number> = { hg19: 0, hg38: 0 };

  /** `chromosome` without prefix, `position` 1-based. */
  add(chromosome: string, position: number): void {
    this.#positions += 1;
    if (position % spacing !== 0) return;
    const sites = this.#of(chromosome);
    for (const build of builds) if (holds(sites[build], position / spacing)) this.#hits[build] += 1;
  }

  /** So many positions that are no multiples of `spacing`. */
  addOthers(count: number): void {
    this.#positions += count;
  }

  #of(chromosome: string): Record<Build, Uint32Array> {
    const there = this.#sites.get(chromosome);
    if (there) return there;
    // Names come from files: those that are none of the table's are not kept.
    if (!tableChromosomes.includes(chromosome)) return noSites;
    const of = (build: Build) => unpackSites(knownSites[build][chromosome] ?? '');
    const sites = { hg19: of('hg19'), hg38: of('hg38') };
    this.#sites.set(chromosome, sites);
    return sites;
  }

  answer(): BuildAnswer {
    const { hg19, hg38 } = this.#hits;
    const [build, hits, other]: [Build, number, number] =
      hg19 >= hg38 ? ['hg19', hg19, hg38] : ['hg38', hg38, hg19];
    const common = { positions: this.#positions, hits: { hg19, hg38 } };
    const counts = `${hg19} known sites of hg19 and ${hg38} of hg38 among ${this.#positions} positions`;
    if (hits < fewest + fewest * chance * this.#positions)
      return { ...common, build: 'unknown', reason: `Too few known sites to tell: ${counts}.` };
    if (hits < clear * other)
      return { ...common, build: 'unknown', reason: `Sites of both builds: ${counts}.` };
    return { ...common, build, reason: `${counts}.` };
  }
}

/** The build of a set of positions. */
export function detectBuild(positions: Iterable<{ chromosome: string; position: number }>): BuildAnswer {
  const detector = new BuildDetector();
  for (const { chromosome, position } of positions) detector.add(chromosome, position);
  return detector.answer();
}
