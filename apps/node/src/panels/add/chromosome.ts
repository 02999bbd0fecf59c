import type { Hash } from 'node:crypto';
import { counted } from '@imputehub/platform';
import { writeMap } from '../maps.ts';
import { panelFiles } from '../panel.ts';
import { pipe } from '../tools.ts';
import type { Grouping } from './groups.ts';
import { checkReference, writeReference } from './reference.ts';
import { type AddPanelRequest, invalid, type Source } from './request.ts';
import { writeSites } from './sites.ts';

/** Everything of one chromosome; feeds its sites to the fingerprint. */
export async function buildChromosome(
  request: AddPanelRequest,
  source: Source,
  grouping: Grouping,
  directory: string,
  hash: Hash,
) {
  const { engines, signal, onProgress, build, maps } = request;
  const { chromosome, contig } = source;
  const files = panelFiles({ directory }, chromosome);
  onProgress?.(`chromosome ${chromosome}: reading`);
  await writeReference(request, source, files.reference);
  await checkReference(request, files.reference, chromosome);
  onProgress?.(`chromosome ${chromosome}: sites`);
  const sites = await writeSites(request, files.reference, grouping, directory, files.sites, hash);
  if (sites === 0) throw invalid(`Chromosome ${chromosome} has no sites.`);
  onProgress?.(`chromosome ${chromosome}: compressing ${counted(sites, 'site')} for Minimac4`);
  // To a file of its own: it seeks back to write its index, which a pipe cannot.
  await pipe([[engines.minimac4.command, '--compress-reference', files.reference, '-o', files.msav]], signal);
  const map = await writeMap({ files: maps, build, chromosome, target: files.map });
  if (!map)
    onProgress?.(
      `chromosome ${chromosome}: no genetic map, so only phased data can be imputed (give one with --map)`,
    );
  return { name: chromosome, contig, sites, map };
}
