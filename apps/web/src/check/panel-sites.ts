import { createClient, take } from '@imputehub/client';
import { type Build, type PanelSites, servedPanel } from '@imputehub/genotypes/browser';
import type { SitesOfHub } from './messages.ts';

const client = createClient({ baseUrl: location.origin });
const path = '/api/v1/reference-panels/{id}/sites';

async function openRows(id: number, chromosome: string): Promise<ReadableStream<Uint8Array>> {
  const { data } = await client.GET(`${path}/{chromosome}`, {
    params: { path: { id, chromosome } },
    parseAs: 'stream',
  });
  if (data) return data;
  throw new Error('the sites have no content');
}

/**
 * The panel as a check holds files against it, one chromosome at a time from the hub; undefined: its sites are of
 * another build. What the sites hold no frequencies of is not compared. Throws ApiError and ConnectionError.
 */
export async function panelOfHub(
  { panelId: id, externalId, populations }: SitesOfHub,
  build: Build,
  population: string,
): Promise<PanelSites | undefined> {
  const { layout, chromosomes, build: of } = await take(client.GET(path, { params: { path: { id } } }));
  if (of !== null && of !== build) return undefined;
  const frequencies = layout.frequencies.map((one): [string, number] => [one.population, one.column]);
  const known = frequencies.map(([name]) => name);
  const has = (one: string) => known.some((name) => name.toLowerCase() === one.toLowerCase());
  const listed =
    populations.length > 0 ? populations : [...known, population].map((one) => ({ id: one, name: one }));
  return servedPanel({
    ...{ id: externalId, build, packed: { layout: { ...layout, frequencies }, chromosomes } },
    // How many people they come from is not known: one is enough to compare, and too few to call any remarkable.
    populations: listed.map((one) => ({ ...one, samples: has(one.id) ? 1 : 0 })),
    open: (chromosome) => openRows(id, chromosome),
  });
}
