import type { FileSummary, ServiceMessage, Validation, ValidationRequest } from '../types.ts';
import { summarise } from './file.ts';
import { checkAll, checkFile, checkRequest } from './job-rules.ts';
import { Refused } from './messages.ts';

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What the server prints of a good upload; it goes on to quality control then. */
function summaryMessage(files: FileSummary[], request: ValidationRequest): ServiceMessage {
  const sum = (value: (f: FileSummary) => number) => files.reduce((total, f) => total + value(f), 0);
  const lines = [
    `${files.length} valid VCF file(s) found.`,
    `Samples: ${files[0]?.samples.length ?? 0}`,
    `Chromosomes: ${files.map(({ chromosome }) => chromosome).join(' ')}`,
    `SNPs: ${sum((f) => f.variants)}`,
    `Chunks: ${sum((f) => f.chunks)}`,
    `Datatype: ${files.every(({ phased }) => phased) ? 'phased' : 'unphased'}`,
    `Build: ${request.build}`,
    ...(request.panel ? [`Reference Panel: ${request.panel.id} (${request.panel.build})`] : []),
    `Population: ${request.population}`,
    `Phasing: ${request.phasing}`,
    `Mode: ${request.mode}`,
    ...(Number(request.r2Filter) > 0 ? [`Rsq filter: ${request.r2Filter}`] : []),
  ];
  return { level: 'ok', step: 'Input Validation', text: lines.join('\n') };
}

/**
 * Judges an upload as imputationserver2 does before it starts (InputValidationCommand): files in name order, and it
 * stops at the first thing wrong. Each file is read once, in constant memory.
 */
export async function validateInput(request: ValidationRequest): Promise<Validation> {
  const files: FileSummary[] = [];
  try {
    checkRequest(request);
    for (const file of request.files.filter(({ name }) => name.endsWith('.vcf.gz')).toSorted(byName)) {
      const summary = await summarise(file, request);
      checkFile(summary, files, request);
      files.push(summary);
    }
    checkAll(files, request);
    return { passed: true, files, findings: [], messages: [summaryMessage(files, request)] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { passed: false, files, findings: [error.refusal.finding], messages: [error.refusal.message] };
  }
}
