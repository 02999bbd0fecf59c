import {
  type LiftOver,
  localFile,
  mainOf,
  type OpenedGenotypes,
  openGenotypes,
  openReference,
  type ReferenceSequence,
  readChain,
} from '@imputehub/genotypes';
import { problem, type Workspace } from '@imputehub/platform';
import { chainTo, referenceOf } from '../config.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { filesByIds, openStored, type StoredFile } from '../files/index.ts';
import { asProblem } from '../work/genotype-problem.ts';
import type { WantedFix } from './options.ts';
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

/** Throws `file-gone`, `chain-invalid`. */
async function uploadedChain(context: Context, id: number) {
  const [file] = await filesByIds(context.db, [id]);
  if (!file) throw problem('file-gone', { detail: 'The chain file was deleted.' });
  try {
    return await readChain({ name: file.name, open: () => openStored(context, file) });
  } catch (error) {
    throw asProblem(error, file.name);
  }
}

/** Throws `fix-chain-missing`, and tells the administrator why in the log. */
async function ownChain({ config, log }: Context, to: LiftOver['to']) {
  const { file, setting } = chainTo(config, to);
  if (file === undefined) throw problem('fix-chain-missing');
  try {
    return await readChain(localFile(file));
  } catch (cause) {
    log.error({ err: cause, setting, file }, 'the chain file of this hub cannot be used');
    throw problem('fix-chain-missing', { detail: `The chain file of ${setting} cannot be used.`, cause });
  }
}

/** The chain file of the fix, else that of the hub, read. Throws `file-gone`, `chain-invalid`, `fix-chain-missing`. */
export async function liftOf(
  context: Context,
  fix: Fix,
  { lift_to: to, chain_file_id: chainId }: WantedFix,
): Promise<LiftOver | undefined> {
  if (to === undefined) return undefined;
  if (chainId === undefined) return { to, chain: await ownChain(context, to) };
  // The row lost it with its file.
  if (fix.chain_file_id === null) throw problem('file-gone', { detail: 'The chain file was deleted.' });
  return { to, chain: await uploadedChain(context, fix.chain_file_id) };
}

/** This hub's genome of the build that is lifted to. One that cannot be used is told to the administrator, in the log. */
export async function referenceTo(
  { config, log }: Context,
  to: LiftOver['to'] | undefined,
): Promise<ReferenceSequence | undefined> {
  if (to === undefined) return undefined;
  const { file, setting } = referenceOf(config, to);
  if (file === undefined) return undefined;
  try {
    return await openReference(file);
  } catch (err) {
    log.error(
      { err, setting, file },
      'the genome of this hub cannot be used, alleles are not held against it',
    );
    return undefined;
  }
}
