import { problem } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import { findJob } from './store.ts';
import type { Job } from './types.ts';

/**
 * Takes a key for this request: of two that come at once the second waits here for the first to commit. Answers the
 * job that the key made before; undefined when it is ours now. Throws `idempotency-key-reused`.
 */
export async function replayed(
  trx: Db,
  userId: string,
  key: string,
  digest: string,
): Promise<Job | undefined> {
  const mine = await trx
    .insertInto('idempotency_keys')
    .values({ user_id: userId, key, request_sha256: digest })
    .onConflict((c) => c.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (mine) return undefined;
  const row = await trx
    .selectFrom('idempotency_keys')
    .select(['request_sha256', 'job_id'])
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .executeTakeFirst();
  const job = row?.request_sha256 === digest && row.job_id ? await findJob(trx, row.job_id) : undefined;
  if (!job) throw problem('idempotency-key-reused');
  return job;
}

export async function rememberKey(trx: Db, userId: string, key: string, jobId: string): Promise<void> {
  await trx
    .updateTable('idempotency_keys')
    .set({ job_id: jobId })
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .execute();
}
