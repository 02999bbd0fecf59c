import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { inputDirectory, outputDirectory, workDirectory } from '../pipeline/index.ts';
import { jobDirectory, jobsDirectory } from './places.ts';
import { changeJob, retiredJobs, stateOf } from './store.ts';

/** What of a job's folder is not needed in its state; of one that is no job any more, nothing is. */
function unneeded(directory: string, state: number | undefined): string[] {
  if (state === undefined || state === 7) return [directory];
  const genotypes = [inputDirectory(directory), workDirectory(directory)];
  // Results of a cancelled job are not offered to anybody.
  if (state === 6) return [...genotypes, outputDirectory(directory)];
  return state === 4 || state === 5 ? genotypes : [];
}

/** Deletes what a job needs no more as soon as it has ended: people's genotypes stay nowhere longer than they must. */
export async function tidy(context: Context, id: string): Promise<void> {
  const state = await stateOf(context.db, id);
  for (const path of unneeded(jobDirectory(context, id), state))
    await rm(path, { recursive: true, force: true });
}

/** An upload that was not complete has nothing but inputs; whatever has results was a job, perhaps of another database. */
async function isForeign({ db, config }: Context, id: string): Promise<boolean> {
  return existsSync(outputDirectory(jobDirectory({ config }, id))) && (await stateOf(db, id)) === undefined;
}

/** After a start: what earlier processes were killed over, uploads that were not complete among it. */
export async function tidyAll(context: Context): Promise<void> {
  const directory = jobsDirectory(context);
  if (!existsSync(directory)) return;
  for (const id of await readdir(directory)) {
    if (await isForeign(context, id))
      context.log.warn({ job: id }, 'results of no job of this database; left alone');
    else await tidy(context, id);
  }
}

/** Results are kept for some days; then the job stays, and its files go. */
export async function retire(context: Context): Promise<void> {
  const { db, log } = context;
  for (const { id } of await retiredJobs(db, new Date())) {
    await changeJob(db, id, [4, 5, 6], { state: 7 });
    await rm(join(jobDirectory(context, id)), { recursive: true, force: true });
    log.info({ job: id }, 'results deleted after their time');
  }
}
