import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ExcludedSite, type QualityControlReport, runQualityControl } from '@imputehub/genotypes';
import { z } from 'zod';
import { panelSites } from '../panels/index.ts';
import { chunkWriter } from './chunk-writer.ts';
import { inputFiles, outputDirectory, readNote, settle, workDirectory, writeWhole } from './files.ts';
import type { PipelineRequest } from './types.ts';

/** A table that appears only when it has a row. */
class Table {
  readonly #path: string;
  readonly #header: string;
  #stream: WriteStream | undefined;

  constructor(path: string, columns: string[]) {
    this.#path = path;
    this.#header = columns.join('\t');
  }

  add(row: (string | number)[]): void {
    if (!this.#stream) {
      this.#stream = createWriteStream(`${this.#path}.part`);
      this.#stream.write(`#${this.#header}\n`);
    }
    this.#stream.write(`${row.join('\t')}\n`);
  }

  async drain(): Promise<void> {
    const stream = this.#stream;
    if (stream?.writableNeedDrain)
      await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream);
    await settle(`${this.#path}.part`, this.#path);
  }
}

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
    files: await inputFiles(directory),
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
  return found;
}
