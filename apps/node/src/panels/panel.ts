import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PanelSite, type PanelSites, readLines } from '@imputehub/genotypes';
import { type Logger, problem } from '@imputehub/platform';
import { parse } from 'yaml';
import { type Manifest, manifestShape, panelId } from './manifest.ts';

export interface Panel {
  manifest: Manifest;
  directory: string;
}

/** Files of one chromosome of a panel. */
export function panelFiles({ directory }: Pick<Panel, 'directory'>, chromosome: string) {
  const stem = join(directory, `chr${chromosome}`);
  return {
    reference: `${stem}.bcf`,
    msav: `${stem}.msav`,
    sites: `${stem}.sites.gz`,
    map: `${stem}.map.txt`,
  };
}

const invalid = (directory: string, why: string) =>
  problem('node-panel-invalid', { detail: `${directory}/panel.yaml: ${why}` });

/** Throws `node-panel-invalid` with what is wrong in `panel.yaml`. */
async function readPanel(directory: string): Promise<Panel> {
  let found: unknown;
  try {
    found = parse(await readFile(join(directory, 'panel.yaml'), 'utf8'));
  } catch (error) {
    throw invalid(directory, error instanceof Error ? error.message : 'it cannot be read');
  }
  const manifest = manifestShape.safeParse(found);
  if (manifest.success) return { manifest: manifest.data, directory };
  const [issue] = manifest.error.issues;
  throw invalid(directory, `${issue?.path.join('.')} ${issue?.message}`);
}

async function panelNames(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  // A folder that is being built or removed has a name that begins with a dot.
  const names = (await readdir(root)).filter((name) => !name.startsWith('.')).sort();
  return names.filter((name) => existsSync(join(root, name, 'panel.yaml')));
}

/** Every panel of the folder, by id. Throws `node-panel-invalid`. */
export async function listPanels(root: string): Promise<Panel[]> {
  return await Promise.all((await panelNames(root)).map((name) => readPanel(join(root, name))));
}

/** Every panel that can be used: one with a slip in its `panel.yaml` is no reason to offer none. */
export async function usablePanels(root: string, log: Logger): Promise<Panel[]> {
  const read = async (name: string) => {
    try {
      return [await readPanel(join(root, name))];
    } catch (err) {
      log.warn({ err }, `panel ${name} is not offered`);
      return [];
    }
  };
  return (await Promise.all((await panelNames(root)).map(read))).flat();
}

/** Throws `node-panel-not-found`. */
export async function findPanel(root: string, id: string): Promise<Panel> {
  const known = panelId.safeParse(id).success && existsSync(join(root, id, 'panel.yaml'));
  if (!known) throw problem('node-panel-not-found');
  return await readPanel(join(root, id));
}

export async function removePanel(root: string, id: string): Promise<void> {
  const { directory } = await findPanel(root, id);
  // Killed in between, no half of it is offered; the next panel that is built clears it away.
  const going = join(root, `.building-removed-${id}-${process.pid}`);
  await rename(directory, going);
  await rm(going, { recursive: true });
}

function frequencyOf(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text === '' || text === '.' || Number.isNaN(value) ? null : value;
}

async function* readSites(path: string, population: string): AsyncGenerator<PanelSite[]> {
  let column = -1;
  for await (const lines of readLines({ name: path, open: () => createReadStream(path) })) {
    const batch: PanelSite[] = [];
    for (const line of lines) {
      const fields = line.toString('latin1').split('\t');
      if (column === -1) {
        column = fields.findIndex((name) => name.toLowerCase() === `aaf_${population.toLowerCase()}`);
        if (column === -1) column = fields.length;
        continue;
      }
      const [, , position = '', ref = '', alt = ''] = fields;
      batch.push({
        position: Number(position),
        ref: ref.charAt(0),
        alt: alt.charAt(0),
        frequency: frequencyOf(fields[column]),
      });
    }
    yield batch;
  }
}

/** A panel as quality control sees it. */
export function panelSites(panel: Panel): PanelSites {
  const { id, build, populations, chromosomes } = panel.manifest;
  return {
    id,
    build,
    populations,
    sites: (chromosome, population) =>
      chromosomes.some(({ name }) => name === chromosome)
        ? readSites(panelFiles(panel, chromosome).sites, population)
        : undefined,
    contig: (chromosome) => chromosomes.find(({ name }) => name === chromosome)?.contig ?? chromosome,
  };
}
