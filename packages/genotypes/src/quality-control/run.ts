import { FileDefect } from '../bgzf/defects.ts';
import { readRecords } from '../bgzf/read-records.ts';
import type { Finding, GenotypeFile } from '../types.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { FilePass, RecordError } from './file-pass.ts';
import { emptyGrid } from './frequencies.ts';
import type {
  ChunkResult,
  FrequencyGrid,
  QualityControlReport,
  QualityControlRequest,
  SiteCounts,
} from './types.ts';
import { verdictOf } from './verdict.ts';

const noCounts = (): SiteCounts => ({
  alternativeFrequency: 0,
  found: 0,
  typedOnly: 0,
  match: 0,
  alleleSwitch: 0,
  strandFlip: 0,
  strandFlipAndAlleleSwitch: 0,
  palindromic: 0,
  filterFlag: 0,
  invalidAlleles: 0,
  multiallelic: 0,
  duplicates: 0,
  monomorphic: 0,
  alleleMismatch: 0,
  lowCallRate: 0,
  remaining: 0,
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function broken(
  counts: SiteCounts,
  chunks: ChunkResult[],
  frequencies: FrequencyGrid | null,
  text: string,
): QualityControlReport {
  const finding: Finding = {
    code: 'quality-control-failed',
    severity: 'fatal',
    file: null,
    line: null,
    chromosome: null,
    position: null,
    message: text,
    next: 'Mend the record it names, or leave the chromosome out if the panel does not have it.',
    service: text,
  };
  return {
    passed: false,
    counts,
    chunks,
    frequencies,
    findings: [finding],
    messages: [{ level: 'error', step: 'Quality Control', text }],
  };
}

async function runFile(
  file: GenotypeFile,
  { signal, onProgress }: QualityControlRequest,
  makePass: (header: VcfHeader) => FilePass,
) {
  let pass: FilePass | undefined;
  try {
    for await (const part of readRecords(file, { signal, onBytes: onProgress })) {
      pass ??= makePass(part.header);
      await pass.take(part.block, part.firstLine, part.lines);
    }
    await pass?.end();
    return pass?.found();
  } finally {
    await pass?.close();
  }
}

/**
 * Quality control of genotypes against a panel's sites, as imputationserver-utils 1.5.3 does it (QualityControlCommand):
 * one pass over every file, in constant memory; survivors go to the sinks of their chunks. Genotypes and panel must be
 * of the same build.
 */
export async function runQualityControl(request: QualityControlRequest): Promise<QualityControlReport> {
  const { panel, rules, files } = request;
  const population = panel.populations.find(
    ({ id }) => id.toLowerCase() === request.population.toLowerCase(),
  );
  const panelSamples = population?.samples ?? 0;
  const counts = noCounts();
  const frequencies = panelSamples > 0 ? emptyGrid() : null;
  const chunks: ChunkResult[] = [];
  const x = { mixed: false, ambiguous: false };
  try {
    for (const file of files.toSorted(byName)) {
      const found = await runFile(
        file,
        request,
        (header) => new FilePass(file.name, header, request, counts, frequencies, panelSamples),
      );
      if (!found) continue;
      chunks.push(...found.chunks);
      x.mixed ||= found.mixed;
      x.ambiguous ||= found.ambiguous;
    }
  } catch (error) {
    if (error instanceof RecordError || error instanceof FileDefect)
      return broken(counts, chunks, frequencies, error.message);
    throw error;
  }
  return { counts, chunks, frequencies, ...verdictOf(counts, chunks, panel, rules, x) };
}
