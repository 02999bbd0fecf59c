import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withinPart } from '@imputehub/genotypes';
import { panelFiles } from '../panels/index.ts';
import { settleBgzf, workDirectory } from './files.ts';
import type { PlannedChunk } from './quality-control.ts';
import { runTask } from './tasks.ts';
import type { PipelineRequest } from './types.ts';

const imputationWindow = 500_000;

/** What a chunk leaves behind: dosages, information per site, and empirical dosages when asked for. */
export function chunkOutputs(directory: string, { id }: PlannedChunk) {
  const stem = join(workDirectory(directory), 'imputed', id);
  return {
    dose: `${stem}.dose.vcf.gz`,
    info: `${stem}.info.vcf.gz`,
    empirical: `${stem}.empiricalDose.vcf.gz`,
  };
}

/** Where a chunk's phased input goes, and where it comes from. */
const chunkInputs = (directory: string, { id }: PlannedChunk) => ({
  unphased: join(workDirectory(directory), 'chunks', `${id}.vcf.gz`),
  phasedStem: join(workDirectory(directory), 'chunks', `${id}.phased`),
  phased: join(workDirectory(directory), 'chunks', `${id}.phased.vcf.gz`),
});

/** A `.tbi` beside the file. */
export const index = (request: PipelineRequest, path: string): Promise<void> =>
  runTask(request, {
    name: 'tabix',
    command: request.engines.tabix.command,
    args: ['-f', '-p', 'vcf', path],
  });

/**
 * Phases a chunk with its window against the panel. What an earlier run finished is kept; a chunk that was imputed has
 * lost its inputs already.
 */
export async function phaseChunk(
  request: PipelineRequest,
  chunk: PlannedChunk,
  threads: number,
): Promise<void> {
  const { directory, panel, engines, rules } = request;
  const { unphased, phasedStem, phased } = chunkInputs(directory, chunk);
  if (existsSync(phased) || existsSync(chunkOutputs(directory, chunk).dose)) return;
  const { reference, map } = panelFiles(panel, chunk.chromosome);
  await index(request, unphased);
  const { start, end } = withinPart(chunk.part, panel.manifest.build, {
    start: Math.max(chunk.start - rules.phasingWindow, 1),
    end: chunk.end + rules.phasingWindow,
  });
  const args = [
    ...[
      '--vcfRef',
      reference,
      '--vcfTarget',
      unphased,
      '--geneticMapFile',
      map,
      '--outPrefix',
      `${phasedStem}.part`,
    ],
    ...[
      '--chrom',
      panel.manifest.chromosomes.find(({ name }) => name === chunk.chromosome)?.contig ?? chunk.chromosome,
    ],
    ...['--bpStart', String(start), '--bpEnd', String(end)],
    ...['--allowRefAltSwap', '--vcfOutFormat', 'z', '--keepMissingPloidyX', '--numThreads', String(threads)],
  ];
  await runTask(request, {
    name: `Eagle ${chunk.id}`,
    command: engines.eagle.command,
    args,
    threads,
  });
  await settleBgzf(`${phasedStem}.part.vcf.gz`, phased);
}

function minimacArgs(
  { panel, parameters, directory }: PipelineRequest,
  chunk: PlannedChunk,
  target: string,
  threads: number,
): string[] {
  const { msav } = panelFiles(panel, chunk.chromosome);
  const contig =
    panel.manifest.chromosomes.find(({ name }) => name === chunk.chromosome)?.contig ?? chunk.chromosome;
  const { dose, info, empirical } = chunkOutputs(directory, chunk);
  const r2 = Number(parameters.r2Filter);
  // The chunks of two parts of X may have the same ends; a site belongs to one of them.
  const { start, end } = withinPart(chunk.part, panel.manifest.build, chunk);
  return [
    ...['--region', `${contig}:${start}-${end}`, '--overlap', String(imputationWindow)],
    ...[
      '--min-ratio',
      '0.00001',
      '--format',
      'GT,DS,GP,HDS',
      '--all-typed-sites',
      '--output-format',
      'vcf.gz',
    ],
    ...(r2 > 0 ? ['--min-r2', String(r2)] : []),
    ...(parameters.meta ? ['--empirical-output', `${empirical}.part`] : []),
    ...['--sites', `${info}.part`, '--output', `${dose}.part`, '--threads', String(threads)],
    ...[msav, target],
  ];
}

async function runMinimac(request: PipelineRequest, chunk: PlannedChunk, threads: number): Promise<void> {
  const { directory, parameters, engines } = request;
  const { unphased, phased } = chunkInputs(directory, chunk);
  const { dose, info, empirical } = chunkOutputs(directory, chunk);
  const target = parameters.phasing === 'no_phasing' ? unphased : phased;
  await index(request, target);
  await runTask(request, {
    name: `Minimac4 ${chunk.id}`,
    command: engines.minimac4.command,
    args: minimacArgs(request, chunk, target, threads),
    threads,
  });
  if (parameters.meta) await settleBgzf(`${empirical}.part`, empirical);
  await settleBgzf(`${info}.part`, info);
  await settleBgzf(`${dose}.part`, dose);
}

/**
 * Imputes a chunk, then deletes its inputs. Its dosages get their name last, so a chunk that has them was finished by
 * an earlier run, which may have been stopped while it deleted.
 */
export async function imputeChunk(
  request: PipelineRequest,
  chunk: PlannedChunk,
  threads: number,
): Promise<void> {
  const { directory } = request;
  await mkdir(join(workDirectory(directory), 'imputed'), { recursive: true });
  if (!existsSync(chunkOutputs(directory, chunk).dose)) await runMinimac(request, chunk, threads);
  const { unphased, phased } = chunkInputs(directory, chunk);
  for (const path of [unphased, phased])
    for (const file of [path, `${path}.tbi`]) await rm(file, { force: true });
}
