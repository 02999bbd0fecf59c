import type { FixRequest } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Build } from '../database/tables/services.ts';
import { panelFor, requirePanel } from '../services/index.ts';
import type { WantedFix } from './options.ts';
import type { Fix } from './types.ts';

export interface FixSites {
  sites: NonNullable<FixRequest['sites']>;
  /** The sites hold frequencies of the population. */
  frequencies: boolean;
  /** Undefined: not known. */
  build: Build | undefined;
}

/** The sites of the panel that was chosen. Throws `panel-not-found`, `fix-sites-missing`. */
export async function sitesOf(context: Context, fix: Fix, wanted: WantedFix): Promise<FixSites | undefined> {
  if (wanted.reference_panel_id === undefined) return undefined;
  if (fix.reference_panel_id === null) throw problem('panel-not-found');
  const panel = await requirePanel(context.db, fix.reference_panel_id);
  const known = panel.sites?.build ?? panel.build ?? undefined;
  const build = wanted.lift_to ?? wanted.build ?? known ?? 'hg19';
  const found = await panelFor(context, panel, { build, population: wanted.population });
  if (found.unknown)
    throw problem('fix-sites-missing', {
      detail: `The sites of the panel ${panel.name} are not known here for ${build}.`,
    });
  const own = found.populations.find(({ id }) => id.toLowerCase() === wanted.population.toLowerCase());
  return {
    sites: (chromosome) => found.sites(chromosome, own?.id ?? ''),
    frequencies: (own?.samples ?? 0) > 0,
    build: known,
  };
}
