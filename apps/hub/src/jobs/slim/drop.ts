import type { Queue } from '@imputehub/platform';
import type { Db } from '../../database/schema.ts';
import { releaseFile } from '../../files/index.ts';
import { removeSlim, slimFiles } from './store.ts';

/** Lets go of slim results; their files stay unless `withFiles`. */
export async function dropSlim(trx: Db, queue: Queue, jobId: string, withFiles: boolean): Promise<void> {
  if (withFiles)
    for (const { file_id } of await slimFiles(trx, jobId)) await releaseFile(trx, queue, file_id);
  await removeSlim(trx, jobId);
}
