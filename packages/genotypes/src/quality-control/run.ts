import { FileDefect } from '../bgzf/defects.ts';
import { readRecords } from '../bgzf/read-records.ts';
import type { Finding, GenotypeFile, ServiceMessage } from '../types.ts';
import { FilePass, type JobTally } from './file-pass.ts';
import { emptyGrid } from './frequencies.ts';
import { RecordError } from './record.ts';
import type { ChunkResult, QualityControlReport, QualityControlRequest, SiteCounts } from './types.ts';
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

const step = 'Quality Control';

/** A record or the panel ended the job; the servers say no more than that. */
function broken(text: string): Pick<QualityControlReport, 'passed' | 'findings' | 'messages'> {
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
  return { passed: false, findings: [finding], messages: [{ level: 'error', step, text }] };
}

function tallyFor({ panel, population }: QualityControlRequest): JobTally {
  const chosen = panel.populations.find(({ id }) => id.toLowerCase() === population.toLowerCase());
  const panelSamples = chosen?.samples ?? 0;
  return {
    counts: noCounts(),
    frequencies: panelSamples > 0 ? emptyGrid() : null,
    panelSamples,
    haploid: new Set(),
  };
}

async function runFile(file: GenotypeFile, request: QualityControlRequest, tally: JobTally) {
  const { signal, onProgress } = request;
  let pass: FilePass | undefined;
  try {
    for await (const part of readRecords(file, { signal, onBytes: onProgress })) {
      pass ??= new FilePass(file.name, part.header, request, tally);
      await pass.take(part.block, part.firstLine, part.lines);
    }
    return await pass?.end();
  } catch (error) {
    await pass?.abandon();
    throw error;
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
  const tally = tallyFor(request);
  const { counts, frequencies } = tally;
  const chunks: ChunkResult[] = [];
  const x = { mixed: false, ambiguous: false };
  const before: ServiceMessage[] = frequencies
    ? []
    : [{ level: 'warning', step, text: 'Skip allele frequency check.' }];
  const report = (found: Pick<QualityControlReport, 'passed' | 'findings' | 'messages'>) => ({
    ...found,
    counts,
    chunks,
    frequencies,
    messages: [...before, ...found.messages],
  });
  try {
    for (const file of request.files.toSorted(byName)) {
      const found = await runFile(file, request, tally);
      if (!found) continue;
      chunks.push(...found.chunks);
      x.mixed ||= found.mixed;
      x.ambiguous ||= found.ambiguous;
    }
  } catch (error) {
    if (error instanceof RecordError || error instanceof FileDefect) return report(broken(error.message));
    throw error;
  }
  before.push({ level: 'ok', step, text: 'Calculating QC Statistics' });
  return report(verdictOf(counts, chunks, request.panel, request.rules, x));
}
