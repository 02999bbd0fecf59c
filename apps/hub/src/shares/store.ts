import { type Selectable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { JobSharesTable } from '../database/tables/shares.ts';

export type Share = Omit<Selectable<JobSharesTable>, 'token_sha256'>;

const columns = ['id', 'job_id', 'downloads', 'created_at', 'expires_at', 'last_used_at'] as const;

export interface NewShare {
  id: string;
  jobId: string;
  digest: string;
  downloads: boolean;
  expiresAt: Date;
}

export async function insertShare(
  db: Db,
  { id, jobId, digest, downloads, expiresAt }: NewShare,
): Promise<Share> {
  return await db
    .insertInto('job_shares')
    .values({ id, job_id: jobId, token_sha256: digest, downloads, expires_at: expiresAt })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Newest first; those that have ended are shown no more. */
export async function sharesOf(db: Db, jobId: string): Promise<Share[]> {
  return await db
    .selectFrom('job_shares')
    .select(columns)
    .where('job_id', '=', jobId)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('created_at', 'desc')
    .execute();
}

export async function shareOf(db: Db, jobId: string, id: string): Promise<Share | undefined> {
  return await db
    .selectFrom('job_shares')
    .select(columns)
    .where('job_id', '=', jobId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Those of a job that ended long ago: until then their holders are told that they did. */
export async function dropEnded(db: Db, jobId: string): Promise<void> {
  await db
    .deleteFrom('job_shares')
    .where('job_id', '=', jobId)
    .where('expires_at', '<', sql<Date>`now() - interval '90 days'`)
    .execute();
}

/** False when there is no such link. */
export async function deleteShare(db: Db, jobId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('job_shares')
    .where('job_id', '=', jobId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The link with this token, unless its job was deleted or its owner's account disabled. */
export async function findShare(db: Db, digest: string): Promise<Share | undefined> {
  return await db
    .selectFrom('job_shares as s')
    .innerJoin('jobs as j', 'j.id', 's.job_id')
    .innerJoin('users as u', 'u.id', 'j.user_id')
    .select(columns.map((column) => `s.${column}` as const))
    .where('s.token_sha256', '=', digest)
    .where('j.deleted_at', 'is', null)
    .where('u.disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function touchShare(db: Db, id: string): Promise<void> {
  await db
    .updateTable('job_shares')
    .set({ last_used_at: new Date() })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('last_used_at', 'is', null),
        eb('last_used_at', '<', sql<Date>`now() - interval '1 minute'`),
      ]),
    )
    .execute();
}
