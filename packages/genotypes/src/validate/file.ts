import { readRecords } from '../bgzf/read-records.ts';
import type { FileSummary, GenotypeFile, ValidationRequest } from '../types.ts';
import { FileRules } from './file-rules.ts';
import { unreadable } from './unreadable.ts';

/** Reads a whole file once. Throws Refused at the first thing that a service would refuse it for. */
export async function summarise(
  file: GenotypeFile,
  request: Pick<ValidationRequest, 'rules' | 'signal' | 'onProgress'>,
): Promise<FileSummary> {
  const pass = new FileRules(file.name, request.rules.chunkSize);
  const options = { signal: request.signal, onBytes: request.onProgress };
  try {
    for await (const { header, block, firstLine } of readRecords(file, options))
      pass.take(header, block, firstLine);
  } catch (error) {
    throw unreadable(error, file.name) ?? error;
  }
  return pass.end();
}
