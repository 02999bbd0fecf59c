import { type LiftOver, mainOf, type OpenedGenotypes, openGenotypes, readChain } from '@imputehub/genotypes';
import { problem, type Workspace } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { filesByIds, openStored, type StoredFile } from '../files/index.ts';
import { asProblem } from '../work/genotype-problem.ts';
import { inputsOfFixes } from './store.ts';
import type { Fix } from './types.ts';

/** Throws `file-gone`. */
export async function filesOf(db: Db, fix: Fix): Promise<StoredFile[]> {
  const inputs = await inputsOfFixes(db, [fix.id]);
  const found = await filesByIds(
    db,
    inputs.map(({ id }) => id),
  );
  return inputs.map(({ id, name }) => {
    const file = found.find((f) => f.id === id);
    if (!file) throw problem('file-gone', { detail: `${name} was deleted.` });
    return file;
  });
}

/** Opens the files in the workspace, each by its content. Throws what `asProblem` makes of what is wrong with them. */
export async function openAll(
  files: StoredFile[],
  workspace: Workspace,
  signal: AbortSignal,
): Promise<OpenedGenotypes[]> {
  const names = files.map(({ name }) => name);
  const paths: string[] = [];
  for (const { storageKey, name } of files) {
    const path = await workspace.place(storageKey, name);
    if (mainOf(name, names) === undefined) paths.push(path);
  }
  const opened: OpenedGenotypes[] = [];
  for (const path of paths) {
    try {
      opened.push(await openGenotypes(path, { temporary: workspace.outputs, signal }));
    } catch (error) {
      for (const file of opened) await file.close();
      throw asProblem(error, path.split('/').at(-1));
    }
  }
  return opened;
}

/** The chain file, read. Throws `file-gone`, `chain-invalid`. */
export async function liftOf(
  context: Context,
  fix: Fix,
  to: LiftOver['to'] | undefined,
): Promise<LiftOver | undefined> {
  if (to === undefined) return undefined;
  const [file] = await filesByIds(context.db, fix.chain_file_id === null ? [] : [fix.chain_file_id]);
  if (!file) throw problem('file-gone', { detail: 'The chain file was deleted.' });
  try {
    return { to, chain: await readChain({ name: file.name, open: () => openStored(context, file) }) };
  } catch (error) {
    throw asProblem(error, file.name);
  }
}
