import { isDose } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { filesByIds, requireSpace, type StoredFile } from '../../files/index.ts';
import { requireJob } from '../jobs.ts';
import { jobFiles } from '../outputs-store.ts';
import { lockJob } from '../store.ts';
import { slimJob } from '../tasks.ts';
import { dropSlim } from './drop.ts';
import type { WantedSlim } from './options.ts';
import { findSlim, insertSlim, type SlimFile, type SlimResults, slimFiles } from './store.ts';

export interface Source {
  file: StoredFile;
  /** Within the results. */
  name: string;
}

/** Dosages of a job that are here still. */
export async function sourcesOf(db: Db, jobId: string): Promise<Source[]> {
  const rows = (await jobFiles(db, jobId)).filter(({ name, samples }) => isDose(name) && (samples ?? 0) > 0);
  const files = await filesByIds(
    db,
    rows.map(({ file_id }) => file_id),
  );
  return rows.flatMap(({ file_id, name }) => {
    const file = files.find(({ id }) => id === file_id);
    return file ? [{ file, name }] : [];
  });
}

const same = (a: WantedSlim, b: SlimResults['options']) =>
  a.min_r2 === b.min_r2 && a.min_maf === b.min_maf && a.fields.join() === b.fields.join();

/** Whether what was asked for before is what is wanted now, and nothing of it was deleted. */
async function stillGood(db: Db, before: SlimResults | undefined, options: WantedSlim): Promise<boolean> {
  if (!before || before.status === 'failed' || !same(options, before.options)) return false;
  const ids = (await slimFiles(db, before.job_id)).map(({ file_id }) => file_id);
  return (await filesByIds(db, ids)).length === ids.length;
}

/**
 * Asks for slim results. Those of an earlier request go, unless it was the same. Throws `job-not-found`,
 * `results-not-ready`, `results-expired`, `slim-not-possible`, `quota-exceeded`, `storage-full`.
 */
export async function requestSlim(
  context: Context,
  userId: string,
  jobId: string,
  options: WantedSlim,
): Promise<SlimResults> {
  const { db, queue } = context;
  return await db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, jobId);
    const job = await lockJob(trx, jobId);
    if (job?.status !== 'completed') throw problem('results-not-ready');
    const before = await findSlim(trx, jobId);
    if (before && (await stillGood(trx, before, options))) return before;
    await requireSources(context, trx, userId, jobId);
    await dropSlim(trx, queue, jobId, true);
    const made = await insertSlim(trx, jobId, options);
    await queue.enqueue(slimJob, { jobId }, { key: jobId }, trx);
    return made;
  });
}

async function requireSources(context: Context, trx: Db, userId: string, jobId: string): Promise<void> {
  const had = (await jobFiles(trx, jobId)).some(({ name, samples }) => isDose(name) && (samples ?? 0) > 0);
  if (!had) throw problem('slim-not-possible');
  if ((await sourcesOf(trx, jobId)).length === 0) throw problem('results-expired');
  // How small they become is seen when they are made; whoever is over the quota already need not begin.
  await requireSpace(context, userId, 0);
}

export interface SlimView {
  slim: SlimResults | undefined;
  files: (SlimFile & { file: StoredFile })[];
}

/** What there is of slim results, files that were deleted left out. */
export async function viewSlim(db: Db, jobId: string): Promise<SlimView> {
  const rows = await slimFiles(db, jobId);
  const stored = await filesByIds(
    db,
    rows.map(({ file_id }) => file_id),
  );
  const files = rows.flatMap((row) => {
    const file = stored.find(({ id }) => id === row.file_id);
    return file ? [{ ...row, file }] : [];
  });
  return { slim: await findSlim(db, jobId), files };
}
