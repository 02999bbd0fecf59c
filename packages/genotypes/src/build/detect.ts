import type { Build } from '../types.ts';
import { knownSites } from './generated/known-sites.ts';
import { type BuildSites, spacing, unpackTable } from './table.ts';

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

/** Base64 and raw deflate, both of which browsers and Node have. */
async function unpacked(): Promise<BuildSites> {
  const bytes = Uint8Array.from(atob(knownSites), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return unpackTable(new Uint8Array(await new Response(stream).arrayBuffer()));
}

function holds(sorted: Uint32Array | undefined, value: number): boolean {
  let low = 0;
  let high = sorted?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted?.[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted?.[low] === value;
}

/**
 * Tells the build from positions, never from the header: counts known sites of HapMap that are in one build at this
 * position and not in the other.
 */
export class BuildDetector {
  readonly #sites: BuildSites;
  /** Share of all positions of the genome that are in the table of a build: how often chance alone hits. */
  readonly #chance: number;
  #positions = 0;
  readonly #hits: Record<Build, number> = { hg19: 0, hg38: 0 };

  private constructor(sites: BuildSites) {
    this.#sites = sites;
    this.#chance = [...sites.hg19.values()].reduce((sum, { length }) => sum + length, 0) / genome;
  }

  static async create(): Promise<BuildDetector> {
    return new BuildDetector(await unpacked());
  }

  /** `chromosome` without prefix, `position` 1-based. */
  add(chromosome: string, position: number): void {
    this.#positions += 1;
    if (position % spacing !== 0) return;
    if (holds(this.#sites.hg19.get(chromosome), position / spacing)) this.#hits.hg19 += 1;
    if (holds(this.#sites.hg38.get(chromosome), position / spacing)) this.#hits.hg38 += 1;
  }

  answer(): BuildAnswer {
    const { hg19, hg38 } = this.#hits;
    const [build, hits, other]: [Build, number, number] =
      hg19 >= hg38 ? ['hg19', hg19, hg38] : ['hg38', hg38, hg19];
    const common = { positions: this.#positions, hits: { hg19, hg38 } };
    const counts = `${hg19} known sites of hg19 and ${hg38} of hg38 among ${this.#positions} positions`;
    if (hits < fewest + fewest * this.#chance * this.#positions)
      return { ...common, build: 'unknown', reason: `Too few known sites to tell: ${counts}.` };
    if (hits < clear * other)
      return { ...common, build: 'unknown', reason: `Sites of both builds: ${counts}.` };
    return { ...common, build, reason: `${counts}.` };
  }
}

/** The build of a set of positions. */
export async function detectBuild(
  positions: Iterable<{ chromosome: string; position: number }>,
): Promise<BuildAnswer> {
  const detector = await BuildDetector.create();
  for (const { chromosome, position } of positions) detector.add(chromosome, position);
  return detector.answer();
}
