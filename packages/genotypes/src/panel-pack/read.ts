import type { Readable } from 'node:stream';
import { readText } from '../bgzf/lines.ts';
import { SitesParser } from '../panel/sites-parser.ts';
import type { PanelSite, PanelSites } from '../types.ts';
import type { PackedChromosome, PackedSites } from './types.ts';

export interface PackedPanel extends Pick<PanelSites, 'id' | 'build' | 'populations'> {
  packed: Pick<PackedSites, 'layout' | 'chromosomes'>;
  /** Bytes of the packed sites, `end` not included. */
  open(start: number, end: number): Promise<Readable>;
}

async function* sitesOf(
  { id, packed, open }: PackedPanel,
  { name, start, end }: PackedChromosome,
  population: string,
): AsyncGenerator<PanelSite[]> {
  const layout = { ...packed.layout, frequencies: new Map(packed.layout.frequencies) };
  const parser = new SitesParser(layout, name, population);
  const file = { name: id, open: () => open(start, end) };
  for await (const piece of readText(file, { requireBgzf: false })) yield parser.take(piece);
  yield parser.end();
}

/** A panel by its packed sites: only those of the chromosome that is asked for are read. */
export function packedPanel(panel: PackedPanel): PanelSites {
  const of = (chromosome: string) => panel.packed.chromosomes.find(({ name }) => name === chromosome);
  return {
    id: panel.id,
    build: panel.build,
    populations: panel.populations,
    sites: (chromosome, population) => {
      const found = of(chromosome);
      return found && sitesOf(panel, found, population);
    },
    contig: (chromosome) => of(chromosome)?.contig ?? chromosome,
  };
}
