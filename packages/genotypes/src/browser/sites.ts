import { FileDefect } from '../bgzf/defects.ts';
import { SitesError, type SitesText } from '../panel/panel-of-sites.ts';
import { SitesParser } from '../panel/sites-parser.ts';
import type { PackedChromosome, PackedSites } from '../panel-pack/types.ts';
import type { PanelSite, PanelSites } from '../types.ts';
import { chunksOf } from './chunks.ts';
import { blocksText, textOf } from './text.ts';

async function* sitesText(text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* text;
  } catch (error) {
    throw error instanceof FileDefect ? new SitesError(error.message, { cause: error }) : error;
  }
}

/** Text of a file of sites, compressed by bgzip. Throws SitesError. */
export const blobSites =
  (file: Blob): SitesText =>
  () =>
    sitesText(textOf(file, 'bgzf'));

/** Sites that a hub keeps for a panel. */
export interface ServedPanel extends Pick<PanelSites, 'id' | 'build' | 'populations'> {
  packed: Pick<PackedSites, 'layout'> & { chromosomes: Pick<PackedChromosome, 'name' | 'contig'>[] };
  /** The packed sites of a chromosome, by its name in `packed`. */
  open(chromosome: string): Promise<ReadableStream<Uint8Array>>;
}

async function* sitesOf(
  { packed, open }: ServedPanel,
  chromosome: string,
  population: string,
): AsyncGenerator<PanelSite[]> {
  const layout = { ...packed.layout, frequencies: new Map(packed.layout.frequencies) };
  const parser = new SitesParser(layout, chromosome, population);
  for await (const piece of sitesText(blocksText(chunksOf(await open(chromosome)), false)))
    yield parser.take(piece);
  yield parser.end();
}

/** A panel by the sites that a hub serves: only those of the chromosome that is asked for travel. */
export function servedPanel(panel: ServedPanel): PanelSites {
  const of = (chromosome: string) => panel.packed.chromosomes.find(({ name }) => name === chromosome);
  return {
    id: panel.id,
    build: panel.build,
    populations: panel.populations,
    sites: (chromosome, population) => (of(chromosome) ? sitesOf(panel, chromosome, population) : undefined),
    contig: (chromosome) => of(chromosome)?.contig ?? chromosome,
  };
}
