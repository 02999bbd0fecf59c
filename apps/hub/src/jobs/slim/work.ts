import { basename } from 'node:path';
import { SlimFieldsMissing, slimName, slimVcf } from '@imputehub/genotypes';
import { Problem, problem, type StoredObject, type Workspace } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { openStored, registerStored, requireSpace } from '../../files/index.ts';
import { notifySlimReady } from '../../notifications/index.ts';
import { type Watched, watchProgress } from '../../work/progress.ts';
import { findJob } from '../store.ts';
import type { Job } from '../types.ts';
import { type Source, sourcesOf } from './slim.ts';
import {
  beginSlim,
  endSlim,
  holdSlim,
  insertSlimFiles,
  type SlimResults,
  saveProgress,
  slimFiles,
} from './store.ts';

/** A fault of ours that comes every time must not run for days. */
const mostAttempts = 5;
const indexEnd = '.tbi';

interface Work {
  context: Context;
  job: Job;
  slim: SlimResults;
  progress: Watched;
  signal: AbortSignal;
}

function asProblem(error: unknown): unknown {
  if (error instanceof SlimFieldsMissing) return problem('slim-fields-missing', { detail: error.message });
  const full = error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
  return full ? problem('storage-full', { cause: error }) : error;
}

/** The file and its index, in storage and nobody's yet. */
async function make({ context, slim, progress, signal }: Work, { file, name }: Source, workspace: Workspace) {
  const { min_r2: minR2, min_maf: minMaf, fields } = slim.options;
  const base = basename(slimName(name));
  const { after } = await slimVcf({
    ...{ name, open: () => openStored(context, file), path: `${workspace.outputs}/${base}` },
    ...{ options: { minR2, minMaf, fields }, signal, onBytes: progress.add },
  });
  return { records: after, vcf: await workspace.keep(base), index: await workspace.keep(base + indexEnd) };
}

/** Both files and their rows: one transaction, once. False: they are not wanted any more. */
async function register(
  { context, job, slim }: Work,
  { file, name }: Source,
  made: { records: number; vcf: StoredObject; index: StoredObject },
): Promise<boolean> {
  const target = slimName(name);
  return await context.db.transaction().execute(async (trx) => {
    if (!(await holdSlim(trx, slim))) return false;
    // Of a worker that lost its connection and one that took its work over, the first counts.
    if ((await slimFiles(trx, job.id)).some(({ source_id }) => source_id === file.id)) return false;
    for (const [end, stored, records] of [
      ['', made.vcf, made.records],
      [indexEnd, made.index, null],
    ] as const) {
      const owned = { userId: job.user_id, kind: 'result' as const, name: basename(target) + end, stored };
      const { id } = await registerStored(trx, owned);
      await insertSlimFiles(trx, [
        { job_id: job.id, source_id: file.id, file_id: id, name: target + end, records },
      ]);
    }
    return true;
  });
}

async function one(work: Work, source: Source): Promise<void> {
  const { storage } = work.context;
  const workspace = await storage.workspace();
  try {
    const made = await make(work, source, workspace);
    let registered = false;
    try {
      await requireSpace(work.context, work.job.user_id, made.vcf.size + made.index.size);
      registered = await register(work, source, made);
    } finally {
      if (!registered) await Promise.allSettled([made.vcf, made.index].map(({ key }) => storage.remove(key)));
    }
  } catch (error) {
    throw asProblem(error);
  } finally {
    await workspace.discard();
  }
}

async function all(context: Context, job: Job, slim: SlimResults, signal: AbortSignal): Promise<void> {
  const { db, queue } = context;
  const sources = await sourcesOf(db, job.id);
  const done = new Set((await slimFiles(db, job.id)).map(({ source_id }) => source_id));
  const total = sources.reduce((sum, { file }) => sum + file.size, 0);
  const progress = watchProgress((percent) => saveProgress(db, slim, percent), total);
  const stop = AbortSignal.any([signal, progress.gone]);
  try {
    for (const source of sources) {
      stop.throwIfAborted();
      if (done.has(source.file.id)) progress.add(source.file.size);
      else await one({ context, job, slim, progress, signal: stop }, source);
    }
  } catch (error) {
    if (!progress.gone.aborted) throw error;
    return;
  } finally {
    progress.stop();
  }
  await db.transaction().execute(async (trx) => {
    if (!(await endSlim(trx, slim, { status: 'done' }))) return;
    await notifySlimReady(trx, queue, { userId: job.user_id, jobId: job.id, jobName: job.name });
  });
}

const isTold = (error: unknown): error is Problem =>
  error instanceof Problem && (error.fault === 'user' || error.code === 'storage-full');

/** Makes the slim results of a job, file by file; killed at any instruction, it goes on with the file it was at. */
export async function workOutSlim(
  context: Context,
  { jobId, attempt, signal }: { jobId: string; attempt: number; signal: AbortSignal },
): Promise<void> {
  const { db } = context;
  const slim = await beginSlim(db, jobId);
  const job = slim && (await findJob(db, jobId));
  if (!slim || !job) return;
  try {
    await all(context, job, slim, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (!isTold(error) && attempt + 1 < mostAttempts) throw error;
    if (!isTold(error)) context.log.error({ err: error, job: jobId }, 'slim results were given up');
    const { code, message } = isTold(error) ? error : problem('internal');
    await endSlim(db, slim, { status: 'failed', code, message });
  }
}
