import { rm } from 'node:fs/promises';
import type { Context } from '../context.ts';
import { jobDirectory } from './places.ts';
import type { Runner } from './runner.ts';
import { changeJob, deleteJob, deletionDate } from './store.ts';
import { tidy } from './tidy.ts';

/** Waiting or running: it ends, and its genotypes are deleted. Ended: nothing happens, as with Cloudgene. */
export async function cancelJob(context: Context, runner: Runner, id: string): Promise<void> {
  const { db, config } = context;
  const cancelled = await changeJob(db, id, [1, 2], {
    state: 6,
    ended_on: new Date(),
    delete_on: deletionDate(config.retentionDays),
    sealed_password: null,
  });
  await runner.cancel(id);
  if (cancelled) await tidy(context, id);
}

/** Files first: a job that was deleted leaves nothing behind, whenever the node is killed. */
export async function removeJob(context: Context, runner: Runner, id: string): Promise<void> {
  await cancelJob(context, runner, id);
  await rm(jobDirectory(context, id), { recursive: true, force: true });
  await deleteJob(context.db, id);
}
