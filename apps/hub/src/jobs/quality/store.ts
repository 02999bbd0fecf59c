import type { QualityTally } from '@imputehub/genotypes';
import type { Db } from '../../database/schema.ts';

export interface FileQuality {
  jobId: string;
  fileId: number;
  /** Null: it was looked at and has none. */
  tally: QualityTally | null;
}

export async function saveQuality(trx: Db, { jobId, fileId, tally }: FileQuality): Promise<void> {
  await trx
    .insertInto('job_file_quality')
    .values({ job_id: jobId, file_id: fileId, tally: tally && JSON.stringify(tally) })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Of each file that was looked at, in the order of the results. */
export async function qualityRows(db: Db, jobId: string) {
  return await db
    .selectFrom('job_file_quality as q')
    .innerJoin('job_files as f', (join) =>
      join.onRef('f.job_id', '=', 'q.job_id').onRef('f.file_id', '=', 'q.file_id'),
    )
    .select(['q.file_id', 'q.tally', 'f.name'])
    .where('q.job_id', '=', jobId)
    .orderBy('f.output_position')
    .orderBy('f.name')
    .execute();
}

/** A job that is deleted leaves nothing of what was read in its files. */
export async function dropQuality(trx: Db, jobId: string): Promise<void> {
  await trx.deleteFrom('job_file_quality').where('job_id', '=', jobId).execute();
}
