import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type QualityControlReport, runQualityControl } from '@imputehub/genotypes';
import { z } from 'zod';
import { panelSites } from '../panels/index.ts';
import { chunkWriter } from './chunk-writer.ts';
import { inputFiles, outputDirectory, readNote, workDirectory, writeWhole } from './files.ts';
import { liftedDirectory, liftFiles, needsLiftOver } from './lift-over.ts';
import { Statistics } from './statistics.ts';
import type { PipelineRequest } from './types.ts';

const chunkShape = z.object({
  id: z.string(),
  part: z.string(),
  chromosome: z.string(),
  start: z.number(),
  end: z.number(),
  passed: z.boolean(),
});
export type PlannedChunk = z.infer<typeof chunkShape>;

const messageShape = z.object({
  level: z.enum(['ok', 'warning', 'error']),
  step: z.enum(['Input Validation', 'Quality Control', 'Summary']),
  text: z.string(),
});

const noteShape = z.object({
  passed: z.boolean(),
  messages: z.array(messageShape),
  chunks: z.array(chunkShape),
});
export type QualityControlNote = z.infer<typeof noteShape>;

async function judge(
  request: PipelineRequest,
  chunkDirectory: string,
  stop: AbortSignal,
): Promise<QualityControlReport> {
  const { panel, parameters, rules, signal, directory } = request;
  const folder = join(outputDirectory(directory), 'statistics');
  await mkdir(folder, { recursive: true });
  const sites = panelSites(panel);
  const statistics = new Statistics(folder, stop);
  const files = { directory: chunkDirectory, contig: sites.contig, signal: stop };
  const report = await runQualityControl({
    files: needsLiftOver(request) ? await liftFiles(request, stop) : await inputFiles(directory),
    panel: sites,
    population: parameters.population,
    phasing: parameters.phasing,
    rules,
    signal,
    sinks: { ...statistics.sinks, openChunk: (chunk, header) => chunkWriter(files, chunk, header) },
  });
  await statistics.close(report);
  return report;
}

async function take(note: string, report: QualityControlReport): Promise<QualityControlNote> {
  const found = noteShape.parse(report);
  await writeWhole(note, JSON.stringify(found));
  return found;
}

/**
 * Stage C and D, once: writes the records of every chunk that passed, the statistics, and a note; a later run finds the
 * note and does nothing again.
 */
export async function qualityControl(
  request: PipelineRequest,
  onReport: (report: QualityControlReport) => Promise<void>,
): Promise<QualityControlNote> {
  const work = workDirectory(request.directory);
  const note = join(work, 'quality-control.json');
  const before = await readNote(note, noteShape);
  if (before) return before;
  const chunkDirectory = join(work, 'chunks');
  await rm(chunkDirectory, { recursive: true, force: true });
  await mkdir(chunkDirectory, { recursive: true });
  const stop = new AbortController();
  try {
    const report = await judge(request, chunkDirectory, stop.signal);
    await onReport(report);
    const found = await take(note, report);
    await rm(liftedDirectory(request.directory), { recursive: true, force: true });
    return found;
  } finally {
    // Whatever is still open after a failure.
    stop.abort();
  }
}
