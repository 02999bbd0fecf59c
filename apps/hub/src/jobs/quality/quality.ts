import { countsForQuality, type QualityReport, qualityOf, readTally } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { filesByIds, type StoredFile } from '../../files/index.ts';
import { jobFiles } from '../outputs-store.ts';
import { qualityOfJob } from '../tasks.ts';
import type { Job } from '../types.ts';
import { qualityRows } from './store.ts';

export interface NotLookedAt {
  file: StoredFile;
  /** Within the results. */
  name: string;
}

/** Files of a job that may tell its quality and were not looked at, and the names of all its files. */
export async function notLookedAt(
  { db }: Context,
  job: Job,
): Promise<{ waiting: NotLookedAt[]; names: string[] }> {
  const files = await jobFiles(db, job.id);
  const names = files.map(({ name }) => name);
  const done = new Set((await qualityRows(db, job.id)).map(({ file_id }) => file_id));
  const open = files.filter((row) => countsForQuality(row.name, names) && !done.has(row.file_id));
  const stored = await filesByIds(
    db,
    open.map(({ file_id }) => file_id),
  );
  const waiting = open.flatMap(({ file_id, name }) => {
    const file = stored.find(({ id }) => id === file_id);
    return file ? [{ file, name }] : [];
  });
  return { waiting, names };
}

const byName = new Intl.Collator('en', { numeric: true });

/**
 * How good the imputation was, by what the results say themselves. Counted while they are collected; for a job that was
 * collected before, asking begins the work. Throws `quality-not-there`.
 */
export async function qualityOfResults(context: Context, job: Job): Promise<QualityReport> {
  if (job.status !== 'completed') throw problem('quality-not-there');
  const { waiting } = await notLookedAt(context, job);
  if (waiting.length > 0) {
    await context.queue.enqueue(qualityOfJob, { jobId: job.id }, { key: job.id });
    throw problem('quality-not-there', {
      detail: 'The quality of the imputation is being worked out.',
      next: 'Ask again in a moment.',
      extra: { pending: true },
    });
  }
  const rows = (await qualityRows(context.db, job.id)).toSorted((a, b) => byName.compare(a.name, b.name));
  const tallies = rows.flatMap(({ tally }) => (tally === null ? [] : [readTally(tally)]));
  if (tallies.length === 0) throw problem('quality-not-there');
  return qualityOf(tallies);
}
