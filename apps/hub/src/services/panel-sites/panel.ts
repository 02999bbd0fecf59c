import { type PanelSites, packedPanel } from '@imputehub/genotypes';
import { unknownPanel } from '@imputehub/genotypes/check';
import { Problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Build } from '../../database/tables/services.ts';
import type { Panel } from '../types.ts';
import { findSites, type StoredSites } from './store.ts';

/** Of a panel whose build is not known, nothing is refused for its population. */
const listedOf = ({ populations, build }: Panel) => (build === null ? [] : populations);

/** What the sites hold no frequencies of is not compared. How many people they come from is not known: one is enough. */
function populationsOf(
  panel: Panel,
  { packing }: StoredSites,
  population: string,
): PanelSites['populations'] {
  const known = packing.layout.frequencies.map(([name]) => name);
  const has = (id: string) => known.some((name) => name.toLowerCase() === id.toLowerCase());
  const listed = listedOf(panel);
  const names = listed.length > 0 || has(population) ? [] : [population];
  const all = listed.length > 0 ? listed : [...known, ...names].map((id) => ({ id, name: id }));
  return all.map((p) => ({ ...p, samples: has(p.id) ? 1 : 0 }));
}

function unknown(panel: Panel | undefined, build: Build): PanelSites {
  const nothing = unknownPanel(build);
  if (!panel) return nothing;
  const populations = listedOf(panel).map((p) => ({ ...p, samples: 0 }));
  return { ...nothing, id: panel.externalId, populations };
}

/** Sites that were replaced while a file is read: whoever reads begins again, and finds the new ones. */
async function openPart({ storage }: Context, key: string, start: number, end: number) {
  try {
    return await storage.open(key, { start, end: end - 1 });
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.code !== 'file-gone') throw cause;
    throw new Error('the sites of the panel were replaced meanwhile', { cause });
  }
}

/**
 * The panel that files of a build are judged by, as far as it is known here: with its sites where an administrator
 * attached them and they are of the same build, else as one whose sites are not known.
 */
export async function panelFor(
  context: Context,
  panel: Panel | undefined,
  { build, population }: { build: Build; population: string },
): Promise<PanelSites> {
  const sites = panel && (await findSites(context.db, panel.id));
  if (!sites || (sites.build ?? panel.build ?? build) !== build) return unknown(panel, build);
  return packedPanel({
    id: panel.externalId,
    build,
    populations: populationsOf(panel, sites, population),
    packed: sites.packing,
    open: (start, end) => openPart(context, sites.storage_key, start, end),
  });
}
