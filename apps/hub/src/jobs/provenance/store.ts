import type { Db } from '../../database/schema.ts';

export async function saveServiceLog(db: Db, jobId: string, log: string): Promise<void> {
  await db
    .insertInto('job_service_logs')
    // PostgreSQL takes no NUL in a text.
    .values({ job_id: jobId, log: log.replaceAll('\0', '') })
    .onConflict((c) => c.column('job_id').doUpdateSet((eb) => ({ log: eb.ref('excluded.log') })))
    .execute();
}

export async function findServiceLog(db: Db, jobId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('job_service_logs')
    .select('log')
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  return row?.log;
}

export async function dropServiceLog(trx: Db, jobId: string): Promise<void> {
  await trx.deleteFrom('job_service_logs').where('job_id', '=', jobId).execute();
}

/** As they were sent, deleted ones too. */
export async function sentFiles(db: Db, jobId: string) {
  return await db
    .selectFrom('job_inputs as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .select(['f.id', 'f.name', 'f.size', 'f.sha256'])
    .where('i.job_id', '=', jobId)
    .orderBy('i.position')
    .execute();
}

/** As they were collected, deleted ones too. */
export async function collectedFiles(db: Db, jobId: string) {
  return await db
    .selectFrom('job_files as j')
    .innerJoin('files as f', 'f.id', 'j.file_id')
    .select(['f.id', 'j.name', 'f.size', 'f.sha256', 'j.records', 'j.samples'])
    .where('j.job_id', '=', jobId)
    .orderBy('j.output_position')
    .orderBy('j.name')
    .execute();
}
