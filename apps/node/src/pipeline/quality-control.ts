import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExcludedSite, type QualityControlReport, runQualityControl } from '@imputehub/genotypes';
import { z } from 'zod';
import { panelSites } from '../panels/index.ts';
import { chunkWriter } from './chunk-writer.ts';
import { inputFiles, outputDirectory, readNote, workDirectory, writeWhole } from './files.ts';
import { liftedDirectory, liftFiles, needsLiftOver } from './lift-over.ts';
import { Table } from './table.ts';
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

const siteRow = ({ id, chromosome, position, ref, alt, reason }: ExcludedSite) => [
  id,
  chromosome,
  position,
  ref,
  alt,
  ...(reason === null ? [] : [reason]),
];

async function judge(
  request: PipelineRequest,
  chunkDirectory: string,
  onReport: (report: QualityControlReport) => Promise<void>,
) {
  const { panel, parameters, rules, signal, directory } = request;
  const statistics = join(outputDirectory(directory), 'statistics');
  await mkdir(statistics, { recursive: true });
  const sites = panelSites(panel);
  const site = ['ID', 'CHROM', 'POS', 'REF', 'ALT'];
  const excluded = new Table(join(statistics, 'snps-excluded.txt'), [...site, 'INFO']);
  const typedOnly = new Table(join(statistics, 'snps-typed-only.txt'), site);
  const chunks = new Table(join(statistics, 'chunks-excluded.txt'), [
    'CHUNK',
    'SNPS',
    'REFERENCE_OVERLAP',
    'SAMPLES_LOW_CALL_RATE',
  ]);
  const ploidy = new Table(join(statistics, 'chrX-info.txt'), ['SAMPLE', 'POSITION']);
  const tables = [excluded, typedOnly, chunks, ploidy];
  const report = await runQualityControl({
    files: needsLiftOver(request) ? await liftFiles(request) : await inputFiles(directory),
    panel: sites,
    population: parameters.population,
    rules,
    signal,
    sinks: {
      openChunk: (chunk, header) =>
        chunkWriter(chunkDirectory, chunk, header, sites.contig(chunk.chromosome)),
      excluded: (found) => excluded.add(siteRow(found)),
      typedOnly: (found) => typedOnly.add(siteRow(found)),
      ploidyConflict: (sample, position) => ploidy.add([sample, position]),
      drain: async () => {
        for (const table of tables) await table.drain();
      },
    },
  });
  for (const chunk of report.chunks.filter(({ passed }) => !passed)) {
    const overlap = chunk.found / (chunk.found + chunk.typedOnly);
    chunks.add([chunk.id, chunk.remaining, overlap, chunk.lowCallRateSamples]);
  }
  for (const table of tables) await table.close();
  await onReport(report);
  return report;
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
  const found = noteShape.parse(await judge(request, chunkDirectory, onReport));
  await writeWhole(note, JSON.stringify(found));
  await rm(liftedDirectory(request.directory), { recursive: true, force: true });
  return found;
}
