import {
  canonical,
  type FrequencySource,
  firstContig,
  frequenciesOf,
  type GenotypeFile,
} from '@imputehub/genotypes';
import type { Context } from '../../context.ts';
import { filesByIds, openStored } from '../../files/index.ts';
import { type Panel, panelFor, requirePanel } from '../../services/index.ts';
import { inputIds } from '../store.ts';
import type { Job } from '../types.ts';

/** The panel's own frequencies; undefined: its sites are not here, or hold none of the population. */
async function ofPanel(context: Context, job: Job, panel: Panel): Promise<FrequencySource | undefined> {
  const { population } = job;
  const build = panel.sites?.build ?? panel.build ?? job.build;
  const known = await panelFor(context, panel, { build, population });
  const own = known.populations.find(({ id }) => id.toLowerCase() === population.toLowerCase());
  if (known.unknown || !own || own.samples === 0) return undefined;
  return { against: 'panel', sites: async (contig) => known.sites(canonical(contig), own.id) };
}

async function byChromosome(files: GenotypeFile[]): Promise<Map<string, GenotypeFile>> {
  const found = new Map<string, GenotypeFile>();
  for (const file of files) {
    const contig = await firstContig(file);
    if (contig !== undefined) found.set(canonical(contig), file);
  }
  return found;
}

/** Those of the people that were sent, as far as the files are here still; each is of one chromosome. */
async function ofInput(
  context: Context,
  job: Job,
  signal: AbortSignal,
): Promise<FrequencySource | undefined> {
  const stored = await filesByIds(context.db, await inputIds(context.db, job.id));
  if (stored.length === 0) return undefined;
  const files = stored.map((file) => ({ name: file.name, open: () => openStored(context, file) }));
  let known: Promise<Map<string, GenotypeFile>> | undefined;
  return {
    against: 'input',
    sites: async (contig) => {
      known ??= byChromosome(files);
      const file = (await known).get(canonical(contig));
      return file && frequenciesOf(file, signal);
    },
  };
}

/**
 * What the frequencies of a job's results are held against: the panel where its sites are here, else the input. A job
 * that the service lifted to another build has no input to compare with.
 */
export async function frequencySource(
  context: Context,
  job: Job,
  signal: AbortSignal,
): Promise<FrequencySource | undefined> {
  const panel = await requirePanel(context.db, job.reference_panel_id);
  const known = await ofPanel(context, job, panel);
  const lifted = panel.build !== null && panel.build !== job.build;
  return known ?? (lifted ? undefined : await ofInput(context, job, signal));
}
