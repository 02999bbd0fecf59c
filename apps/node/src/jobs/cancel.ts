import { rm } from 'node:fs/promises';
import type { Context } from '../context.ts';
import { jobDirectory } from './places.ts';
import type { Runner } from './runner.ts';
import { changeJob, deleteJob, deletionDate } from './store.ts';

/** Waiting or running: it ends. Ended: nothing happens, as with Cloudgene. */
export async function cancelJob({ db, config }: Context, runner: Runner, id: string): Promise<void> {
  await changeJob(db, id, [1, 2], {
    state: 6,
    ended_on: new Date(),
    delete_on: deletionDate(config.retentionDays),
    sealed_password: null,
  });
  runner.cancel(id);
}

export async function removeJob(context: Context, runner: Runner, id: string): Promise<void> {
  await cancelJob(context, runner, id);
  await deleteJob(context.db, id);
  await rm(jobDirectory(context, id), { recursive: true, force: true });
}
