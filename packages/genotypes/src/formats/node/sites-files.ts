import { basename } from 'node:path';
import type { PanelSite } from '../../types.ts';
import { readSites, SitesByChromosome } from '../sites.ts';
import { sniff } from './sniff.ts';
import { textLines } from './text-lines.ts';

async function* sitesOfFile(path: string, population: string) {
  yield* readSites(textLines(path, (await sniff(path)).packing), basename(path), population);
}

/**
 * The sites of a panel from its files: one for each chromosome, or several chromosomes in one. Sites tables or VCF,
 * plain or packed.
 */
export function sitesOfFiles(paths: readonly string[], population: string) {
  const cursors = paths.map((path) => new SitesByChromosome(() => sitesOfFile(path, population)));
  return async function* sitesOf(chromosome: string): AsyncGenerator<PanelSite[]> {
    for (const cursor of cursors) yield* cursor.of(chromosome);
  };
}
