import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ChainFileInvalid,
  type Conversion,
  type FixRequest,
  type GenotypeFormat,
  type LiftOver,
  localFile,
  type OpenedGenotypes,
  openGenotypes,
  readChain,
} from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { FixArguments } from './options.ts';
import { asProblem } from './problems.ts';

export async function openAll(paths: readonly string[], temporary: string): Promise<OpenedGenotypes[]> {
  const opened: OpenedGenotypes[] = [];
  for (const path of paths) {
    try {
      opened.push(await openGenotypes(path, { temporary }));
    } catch (error) {
      for (const file of opened) await file.close();
      throw asProblem(error, path);
    }
  }
  return opened;
}

/** Names the file in what is said of its bytes. */
async function* naming(file: OpenedGenotypes, onBytes: (bytes: number) => void) {
  try {
    yield* file.lines({ onBytes });
  } catch (error) {
    throw asProblem(error, file.name);
  }
}

/** The chain of --lift-to, read. */
export async function liftOver({ liftTo, chain }: FixArguments): Promise<LiftOver | undefined> {
  if (liftTo === undefined && chain === undefined) return undefined;
  if (liftTo === undefined || chain === undefined)
    throw new CommandError('--lift-to and --chain go together.', 'Give both.', exitCodes.usage.code);
  try {
    return { to: liftTo, chain: await readChain(localFile(chain)) };
  } catch (error) {
    if (error instanceof ChainFileInvalid)
      throw problem('chain-invalid', { detail: `${chain}: ${error.message}`, cause: error });
    throw asProblem(error, chain);
  }
}

/** A folder stands for its tables, as the folder of a node's panel has them. */
export async function sitesFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const inside = isFolder ? (await readdir(path)).filter((name) => name.endsWith('.sites.gz')) : [];
    if (isFolder && inside.length === 0)
      throw problem('sites-invalid', { detail: `${path} holds no file that ends in .sites.gz.` });
    files.push(...(isFolder ? inside.sort().map((name) => join(path, name)) : [path]));
  }
  return files;
}

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

/** The files as they are mended; `onBytes` hears what was read. */
export const inputsOf = (
  files: readonly OpenedGenotypes[],
  onBytes: (bytes: number) => void,
): FixRequest['inputs'] =>
  files.map((file) => ({
    name: file.name,
    paths: file.paths,
    lines: () => naming(file, onBytes),
    converted: conversions[file.format],
  }));
