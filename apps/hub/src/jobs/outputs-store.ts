import type { Selectable } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { JobFilesTable, JobOutputsTable } from '../database/tables/jobs.ts';

export type JobOutput = Selectable<JobOutputsTable>;
export type JobFile = Selectable<JobFilesTable>;

export async function outputsOf(db: Db, jobId: string): Promise<JobOutput[]> {
  return await db
    .selectFrom('job_outputs')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('position')
    .execute();
}

/** All at once, so that a list is there whole or not at all. */
export async function insertOutputs(
  trx: Db,
  rows: { job_id: string; position: number; name: string; sealed_handle: string }[],
): Promise<void> {
  await trx
    .insertInto('job_outputs')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function countAttempt(db: Db, { job_id, position }: JobOutput): Promise<number> {
  const { attempts } = await db
    .updateTable('job_outputs')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('job_id', '=', job_id)
    .where('position', '=', position)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

export async function resetAttempts(trx: Db, jobId: string): Promise<void> {
  await trx.updateTable('job_outputs').set({ attempts: 0 }).where('job_id', '=', jobId).execute();
}

/** True for the one who marks it. */
export async function markStored(trx: Db, { job_id, position }: JobOutput): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('job_outputs')
    .set({ stored: true })
    .where('job_id', '=', job_id)
    .where('position', '=', position)
    .where('stored', '=', false)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertJobFile(trx: Db, row: JobFile): Promise<void> {
  await trx.insertInto('job_files').values(row).execute();
}

export async function jobFiles(db: Db, jobId: string): Promise<JobFile[]> {
  return await db
    .selectFrom('job_files')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('output_position')
    .orderBy('name')
    .execute();
}
