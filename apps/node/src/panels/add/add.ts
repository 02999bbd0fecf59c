import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '@imputehub/platform';
import { stringify } from 'yaml';
import { type Manifest, manifestShape, panelId } from '../manifest.ts';
import { buildChromosome } from './chromosome.ts';
import { readGroups } from './groups.ts';
import { type AddPanelRequest, invalid } from './request.ts';
import { checkNaming, samplesOf, sourcesOf } from './sources.ts';

/** What an earlier attempt left when it was killed. */
async function removeLeftovers(root: string): Promise<void> {
  for (const name of await readdir(root))
    if (name.startsWith('.building-')) await rm(join(root, name), { recursive: true, force: true });
}

/**
 * Builds a panel folder from phased VCF or BCF files. It appears under its name when it is complete: killed in between,
 * nothing of it is there. Throws `node-panel-exists` or `node-panel-invalid` with what is wrong.
 */
export async function addPanel(request: AddPanelRequest): Promise<Manifest> {
  const { root, build } = request;
  const id = panelId.safeParse(request.id);
  if (!id.success) throw invalid(`The id "${request.id}" is not usable: ${id.error.issues[0]?.message}.`);
  await mkdir(root, { recursive: true, mode: 0o700 });
  if (existsSync(join(root, id.data))) throw problem('node-panel-exists');
  await removeLeftovers(root);
  const directory = join(root, `.building-${id.data}-${process.pid}`);
  await mkdir(directory, { mode: 0o700 });
  try {
    const sources = await sourcesOf(request);
    checkNaming(sources, build);
    const samples = await samplesOf(request, sources);
    const grouping = await readGroups(request.populationFile, samples);
    const hash = createHash('sha256').update(`${build}\n${samples.toSorted().join('\n')}\n`);
    const chromosomes: Manifest['chromosomes'] = [];
    for (const source of sources)
      chromosomes.push(await buildChromosome(request, source, grouping, directory, hash));
    const manifest = manifestShape.parse({
      id: id.data,
      name: request.name ?? id.data,
      version: request.version ?? '1.0.0',
      description: request.description ?? '',
      build,
      chromosomes,
      samples: samples.length,
      populations: grouping.populations,
      fingerprint: hash.digest('hex'),
      created: new Date().toISOString(),
    });
    await writeFile(join(directory, 'panel.yaml'), stringify(manifest));
    await rename(directory, join(root, id.data));
    return manifest;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
