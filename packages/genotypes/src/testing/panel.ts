import type { PanelSite, PanelSites } from '../types.ts';

/** `[position, ref, alt]`, or with the frequency of the alternative allele. */
export type SiteRow = [position: number, ref: string, alt: string, frequency?: number];

const siteOf = ([position, ref, alt, frequency]: SiteRow): PanelSite => ({
  position,
  ref,
  alt,
  frequency: frequency ?? null,
});

/** A panel of sites by chromosome, without frequency check unless populations are given. */
export function panelOf(
  byChromosome: Record<string, SiteRow[]>,
  more: Partial<Pick<PanelSites, 'build' | 'range' | 'populations'>> = {},
): PanelSites {
  return {
    id: 'p',
    build: 'hg19',
    populations: [{ id: 'off', name: 'Off', samples: 0 }],
    contig: (chromosome) => chromosome,
    sites: (chromosome) => {
      const rows = byChromosome[chromosome];
      return rows && inBatches(rows.map(siteOf));
    },
    ...more,
  };
}

/** In batches of two, so that a search over batches is tried too. */
async function* inBatches(sites: PanelSite[]): AsyncGenerator<PanelSite[]> {
  for (let at = 0; at < sites.length; at += 2) yield sites.slice(at, at + 2);
}
