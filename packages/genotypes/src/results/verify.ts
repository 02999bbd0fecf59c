import type { Readable } from 'node:stream';
import type { ResultSite } from './quality/site.ts';
import { type ReadSitesOptions, readSites } from './read-sites.ts';

export interface VerifiedVcf {
  samples: string[];
  records: number;
  contigs: string[];
  firstPosition: number | null;
  lastPosition: number | null;
  /** Mean of INFO/R2 over imputed sites; null when no record has it. */
  meanR2: number | null;
}

export interface VerifyOptions extends Omit<ReadSitesOptions, 'requireBgzf'> {
  /** Gets the sites in batches as they are read. */
  onSites?: ((sites: ResultSite[]) => Promise<void>) | undefined;
}

/** What all sites of a file have in common. */
class Summary {
  readonly contigs = new Set<string>();
  first: number | null = null;
  last: number | null = null;
  #sum = 0;
  #count = 0;

  add({ contig, position, typed, r2 }: ResultSite): void {
    this.contigs.add(contig);
    this.first ??= position;
    this.last = position;
    // Minimac4 writes an R2 for what was genotyped too; that is no estimate of imputation.
    if (typed || !Number.isFinite(r2)) return;
    this.#sum += r2;
    this.#count += 1;
  }

  get meanR2(): number | null {
    return this.#count > 0 ? this.#sum / this.#count : null;
  }
}

/**
 * Reads a compressed VCF to its end: every block and checksum, the end-of-file block, the header, and that each record
 * has a position. Sites-only files (Minimac4's info) count 0 samples. Throws FileDefect, or Error for a VCF that is none.
 */
export async function verifyVcf(
  name: string,
  open: () => Promise<Readable> | Readable,
  { onSites, ...options }: VerifyOptions = {},
): Promise<VerifiedVcf> {
  const summary = new Summary();
  const each = async (sites: ResultSite[]) => {
    for (const site of sites) summary.add(site);
    await onSites?.(sites);
  };
  const { header, records } = await readSites(name, open, each, options);
  if (!header) throw new Error(`${name} has no VCF header`);
  return {
    samples: header.samples,
    records,
    contigs: [...summary.contigs],
    firstPosition: summary.first,
    lastPosition: summary.last,
    meanR2: summary.meanR2,
  };
}
