import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PanelSite, type PanelSites, readLines } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
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

async function readPanel(directory: string): Promise<Panel> {
  const text = await readFile(join(directory, 'panel.yaml'), 'utf8');
  const manifest = manifestShape.safeParse(parse(text));
  if (manifest.success) return { manifest: manifest.data, directory };
  throw problem('node-panel-invalid', {
    detail: `${directory}/panel.yaml: ${manifest.error.issues[0]?.path.join('.')} ${manifest.error.issues[0]?.message}`,
  });
}

/** Every panel of the folder, by id. A folder that is being built has a name that begins with a dot. */
export async function listPanels(root: string): Promise<Panel[]> {
  const names = existsSync(root) ? (await readdir(root)).filter((name) => !name.startsWith('.')).sort() : [];
  return await Promise.all(
    names
      .filter((name) => existsSync(join(root, name, 'panel.yaml')))
      .map((name) => readPanel(join(root, name))),
  );
}

/** Throws `node-panel-not-found`. */
export async function findPanel(root: string, id: string): Promise<Panel> {
  const known = panelId.safeParse(id).success && existsSync(join(root, id, 'panel.yaml'));
  if (!known) throw problem('node-panel-not-found');
  return await readPanel(join(root, id));
}

export async function removePanel(root: string, id: string): Promise<void> {
  const { directory } = await findPanel(root, id);
  await rm(directory, { recursive: true });
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
