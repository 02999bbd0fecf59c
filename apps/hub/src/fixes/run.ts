import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { BuildDetector, type FixResult, fixFiles, fixInputs, indexPath } from '@imputehub/genotypes';
import { Problem, problem, type StoredObject, type Workspace } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import type { FixOutcomeColumn } from '../database/tables/fixes.ts';
import { registerStored, requireSpace, type StoredFile } from '../files/index.ts';
import { asProblem } from '../work/genotype-problem.ts';
import { type Watched, watchProgress } from '../work/progress.ts';
import { expiryOf } from './fixes.ts';
import { filesOf, liftOf, openAll, referenceTo } from './inputs.ts';
import { fixOptionsOf, fixOptionsShape } from './options.ts';
import { type FixSites, sitesOf } from './sites.ts';
import { beginFix, endFix, finishFix, saveProgress } from './store.ts';
import type { Fix } from './types.ts';

/** A fault of ours that comes every time must not run for days. */
const mostAttempts = 5;

interface Run {
  context: Context;
  fix: Fix;
  files: StoredFile[];
  workspace: Workspace;
  progress: Watched;
  signal: AbortSignal;
}

/** Sites of another build than the positions would change alleles at random. */
function requireSameBuild(result: FixResult, sites: FixSites | undefined): void {
  const { build } = result;
  if (result.otherBuild !== null && sites) throw problem('build-differs', { detail: result.otherBuild });
  if (sites?.build === undefined || build === undefined || build === sites.build) return;
  throw problem('build-differs', {
    detail: `The positions are of ${build}, and the sites of the panel of ${sites.build}.`,
  });
}

async function mend({ context, fix, files, workspace, progress, signal }: Run): Promise<FixResult> {
  const wanted = fixOptionsShape.parse(fix.options);
  const sites = await sitesOf(context, fix, wanted);
  const reference = await referenceTo(context, wanted.lift_to);
  const options = fixOptionsOf(wanted, {
    reference: reference !== undefined,
    sites: sites !== undefined,
    frequencies: sites?.frequencies ?? false,
  });
  const lift = await liftOf(context, fix, wanted);
  const opened = await openAll(files, workspace, signal);
  try {
    const result = await fixFiles({
      inputs: fixInputs(opened, { onBytes: progress.add, asError: asProblem, signal }),
      folder: workspace.outputs,
      options,
      sites: sites?.sites,
      lift,
      reference,
      dryRun: fix.dry_run,
      force: false,
      builds: new BuildDetector(),
      signal,
    });
    requireSameBuild(result, sites);
    return result;
  } catch (error) {
    throw asProblem(error);
  } finally {
    for (const file of opened) await file.close();
  }
}

const lifted: Record<NonNullable<FixResult['allelesCheckedBy']>, string[]> = {
  reference: ["Alleles were checked against the hub's genome of the build."],
  sites: ['Alleles were checked at the sites of the panel, and nowhere else.'],
  nothing: ['Alleles were not checked against a reference.'],
};

function notesOf({ otherBuild, sampleNames, allelesCheckedBy }: FixResult): string[] {
  const odd = sampleNames.slice(0, 5).join(', ') + (sampleNames.length > 5 ? ' and more' : '');
  return [
    ...(otherBuild === null ? [] : [otherBuild]),
    ...(allelesCheckedBy === null ? [] : lifted[allelesCheckedBy]),
    ...(sampleNames.length > 0
      ? [`Samples whose names hold blanks or stand twice were left as they are: ${odd}.`]
      : []),
  ];
}

const outcomeOf = (result: FixResult): FixOutcomeColumn => ({
  by_rule: Object.fromEntries(Object.entries(result.counts).map(([rule, n]) => [rule, n ?? 0])),
  build: result.build ?? null,
  ...{ records: result.records, samples: result.samples, notes: notesOf(result) },
});

interface Mended {
  name: string;
  stored: StoredObject;
  index: StoredObject;
}

interface Kept {
  mended: Mended[];
  lists: StoredObject[];
}

const objectsOf = ({ mended, lists }: Kept) => [
  ...mended.flatMap(({ stored, index }) => [stored, index]),
  ...lists,
];

async function keep({ workspace }: Run, { outputs, changeList }: FixResult): Promise<Kept> {
  const kept: Kept = { mended: [], lists: [] };
  for (const name of outputs.map(({ path }) => basename(path)))
    kept.mended.push({
      ...{ name, stored: await workspace.keep(name), index: await workspace.keep(indexPath(name)) },
    });
  for (const path of changeList) kept.lists.push(await workspace.keep(basename(path)));
  return kept;
}

/** A mended file with its index beside it. */
async function registerMended(trx: Db, { fix, files }: Run, { name, stored, index }: Mended): Promise<void> {
  const owned = { userId: fix.user_id, fixed: { fixId: fix.id, from: files.map(({ id }) => id) } };
  const { id } = await registerStored(trx, { ...owned, kind: 'input', name, stored });
  await registerStored(trx, {
    ...owned,
    kind: 'index',
    name: indexPath(name),
    ...{ stored: index, indexOf: id },
  });
}

/** Files, their rows and the end of the fix: one transaction, once. False: it is not wanted any more. */
async function register(run: Run, runId: string, result: FixResult, kept: Kept) {
  const { context, fix } = run;
  const [table, lines] = kept.lists;
  if (!table || !lines) throw new Error('a fix has a list of changes');
  return await context.db.transaction().execute(async (trx) => {
    const ended = { tableKey: table.key, linesKey: lines.key, expiresAt: expiryOf(context) };
    if (!(await finishFix(trx, fix.id, runId, { ...ended, outcome: outcomeOf(result) }))) return false;
    for (const one of kept.mended) await registerMended(trx, run, one);
    return true;
  });
}

async function complete(run: Run, runId: string): Promise<void> {
  const { context, fix } = run;
  const result = await mend(run);
  run.signal.throwIfAborted();
  const kept = await keep(run, result);
  let registered = false;
  try {
    const bytes = kept.mended.reduce((sum, { stored, index }) => sum + stored.size + index.size, 0);
    await requireSpace(context, fix.user_id, bytes);
    registered = await register(run, runId, result, kept);
  } finally {
    if (!registered) await Promise.allSettled(objectsOf(kept).map(({ key }) => context.storage.remove(key)));
  }
}

async function work(context: Context, fix: Fix, runId: string, signal: AbortSignal): Promise<void> {
  const files = await filesOf(context.db, fix);
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0);
  const progress = watchProgress((percent) => saveProgress(context.db, fix.id, runId, percent), total);
  const workspace = await context.storage.workspace();
  try {
    const stop = AbortSignal.any([signal, progress.gone]);
    await complete({ context, fix, files, workspace, progress, signal: stop }, runId);
  } catch (error) {
    if (!progress.gone.aborted) throw error;
  } finally {
    progress.stop();
    await workspace.discard();
  }
}

/** What its owner can mend; a full disk is told at once too, as waiting mends none. */
const isTold = (error: unknown): error is Problem =>
  error instanceof Problem && (error.fault === 'user' || error.code === 'storage-full');

/** Runs a fix; killed at any instruction, it runs again from the start, and its files are registered once. */
export async function runFix(
  context: Context,
  { fixId, attempt, signal }: { fixId: string; attempt: number; signal: AbortSignal },
): Promise<void> {
  const runId = randomUUID();
  const fix = await beginFix(context.db, fixId, runId);
  if (!fix) return;
  try {
    await work(context, fix, runId, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (!isTold(error) && attempt + 1 < mostAttempts) throw error;
    if (!isTold(error)) context.log.error({ err: error, fix: fixId }, 'a fix was given up');
    const { code, message } = isTold(error) ? error : problem('internal');
    await endFix(context.db, fixId, { status: 'failed', code, message, expiresAt: expiryOf(context) });
  }
}
