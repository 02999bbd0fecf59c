import { basename } from 'node:path';
import { linesOf } from '../../bgzf/lines.ts';
import type { PanelSite } from '../../types.ts';
import { bcfLines, isBcf } from '../bcf/lines.ts';
import { readSites } from '../sites.ts';
import { SitesByChromosome } from '../sites-by-chromosome.ts';
import { sniff } from './sniff.ts';
import { unpacked } from './unpack.ts';

async function* sitesOfFile(path: string, population: string) {
  const { packing, head } = await sniff(path);
  const lines = isBcf(head) ? bcfLines(unpacked(path, packing)) : linesOf(unpacked(path, packing), true);
  yield* readSites(lines, basename(path), population);
}

/** Files of sites that are read along. */
export interface SitesFiles {
  of(chromosome: string): AsyncGenerator<PanelSite[]>;
  /** Files stay open at the end of a chromosome, as the next is looked for behind it. */
  close(): Promise<void>;
}

/**
 * The sites of a panel from its files: one for each chromosome, or several chromosomes in one. Sites tables, VCF or BCF,
 * plain or packed.
 */
export function sitesOfFiles(paths: readonly string[], population: string): SitesFiles {
  const cursors = paths.map((path) => new SitesByChromosome(() => sitesOfFile(path, population)));
  return {
    async *of(chromosome) {
      for (const cursor of cursors) yield* cursor.of(chromosome);
    },
    async close() {
      for (const cursor of cursors) await cursor.close();
    },
  };
}
