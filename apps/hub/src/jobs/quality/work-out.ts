import type { QualityTally } from '@imputehub/genotypes';
import { Problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { openStored } from '../../files/index.ts';
import { DamagedResult } from '../results/damage.ts';
import { readInfo, readVcf, type Surveying } from '../results/vcf.ts';
import { findJob } from '../store.ts';
import { type NotLookedAt, notLookedAt } from './quality.ts';
import { saveQuality } from './store.ts';
import { surveyingOf } from './survey.ts';

/** Results were whole when they came; what was deleted or damaged since has no quality. */
const isLost = (error: unknown) =>
  error instanceof DamagedResult || (error instanceof Problem && error.code === 'file-gone');

async function tallyOf(
  context: Context,
  { name, file }: NotLookedAt,
  surveying: Surveying,
  signal: AbortSignal,
): Promise<QualityTally | null> {
  const survey = surveying(name);
  if (!survey) return null;
  const open = () => openStored(context, file);
  const read = /\.vcf\.gz$/i.test(name) ? readVcf : readInfo;
  try {
    return (await read(name, open, survey, signal)).quality;
  } catch (error) {
    if (!isLost(error)) throw error;
    context.log.warn({ err: error, file: file.id }, 'a result has no quality');
    return null;
  }
}

/** Counts what was not counted while the job was collected, one file after the other; each is kept when it is done. */
export async function workOutQuality(context: Context, jobId: string, signal: AbortSignal): Promise<void> {
  const { db } = context;
  const job = await findJob(db, jobId);
  if (job?.status !== 'completed') return;
  const { waiting, names } = await notLookedAt(context, job);
  const surveying = (await surveyingOf(context, job, signal))(names);
  for (const one of waiting) {
    signal.throwIfAborted();
    const tally = await tallyOf(context, one, surveying, signal);
    await saveQuality(db, { jobId, fileId: one.file.id, tally });
  }
}
