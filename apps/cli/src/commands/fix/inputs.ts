import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  ChainFileInvalid,
  type LiftOver,
  localFile,
  type OpenedGenotypes,
  openGenotypes,
  openReference,
  type ReferenceSequence,
  readChain,
  type Sexes,
  sexesOf,
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

/** The sequence of --reference. */
export async function referenceOf({ reference }: FixArguments): Promise<ReferenceSequence | undefined> {
  if (reference === undefined) return undefined;
  try {
    return await openReference(reference);
  } catch (error) {
    throw asProblem(error, reference);
  }
}

/** A list of 100,000 people is 3 MB. */
const largestSexes = 64 * 1024 * 1024;

/** The sexes of --sex. */
export async function sexesIn({ sex }: FixArguments): Promise<Sexes | undefined> {
  if (sex === undefined) return undefined;
  try {
    const { size } = await stat(sex);
    if (size > largestSexes)
      throw problem('sex-file-invalid', { detail: `${sex} is too large for a list of sexes.` });
    return sexesOf(await readFile(sex, 'utf8'), basename(sex));
  } catch (error) {
    throw asProblem(error, sex);
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
