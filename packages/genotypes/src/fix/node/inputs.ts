import type { GenotypeFormat, OpenedGenotypes } from '../../formats/node/types.ts';
import type { Conversion, FixInput } from '../plan-types.ts';

/** What a conversion means for the data, where there is more to it than another format. */
const conversions: Record<GenotypeFormat, Conversion | undefined> = {
  VCF: undefined,
  BCF: { from: 'BCF', why: 'services take VCF' },
  'PLINK 1': {
    from: 'PLINK 1',
    why: 'services take VCF; REF is the second allele, which may not be the reference',
  },
  'PLINK 2': { from: 'PLINK 2', why: 'services take VCF' },
  'raw data export': {
    from: 'raw data export',
    why: 'services take VCF; the reference allele is not in an export, so REF is N (see --resolve-reference)',
  },
};

export interface FixInputOptions {
  /** Bytes read since the last call; every file is read twice. */
  onBytes(bytes: number): void;
  /** What is thrown in place of an error in reading the file of this name. */
  asError(error: unknown, name: string): unknown;
  signal?: AbortSignal | undefined;
}

async function* linesOf(file: OpenedGenotypes, { onBytes, asError, signal }: FixInputOptions) {
  try {
    for await (const batch of file.lines({ onBytes })) {
      signal?.throwIfAborted();
      yield batch;
    }
  } catch (error) {
    throw asError(error, file.name);
  }
}

/** Opened files as they are mended. */
export const fixInputs = (files: readonly OpenedGenotypes[], options: FixInputOptions): FixInput[] =>
  files.map((file) => ({
    name: file.name,
    paths: file.paths,
    lines: () => linesOf(file, options),
    converted: conversions[file.format],
  }));
