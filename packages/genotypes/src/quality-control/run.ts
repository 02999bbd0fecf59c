import { readRecords } from '../bgzf/read-records.ts';
import type { GenotypeFile } from '../types.ts';
import type { FilePass } from './file-pass.ts';
import { QualityControlJob } from './job.ts';
import type { QualityControlReport, QualityControlRequest } from './types.ts';

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function runFile(file: GenotypeFile, request: QualityControlRequest, job: QualityControlJob) {
  const { signal, onProgress } = request;
  let pass: FilePass | undefined;
  try {
    for await (const part of readRecords(file, { signal, onBytes: onProgress })) {
      pass ??= job.file(file.name, part.header);
      await pass.take(part.block, part.firstLine, part.lines);
    }
    if (pass) job.add(await pass.end());
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
  const job = new QualityControlJob(request);
  try {
    for (const file of request.files.toSorted(byName)) await runFile(file, request, job);
  } catch (error) {
    return job.report(error);
  }
  return job.report();
}
