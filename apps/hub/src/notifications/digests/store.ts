import { sql } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { NotificationEvent } from '../types.ts';

export interface Digest {
  email: 'off' | 'hourly' | 'daily';
  /** 0-23, local. */
  hour: number;
  /** IANA name. */
  timeZone: string;
}

const byDefault: Digest = { email: 'off', hour: 8, timeZone: 'UTC' };

/** What a user chose, or the default: every mail by itself. */
export async function digestOf(db: Db, userId: string): Promise<Digest> {
  const row = await db
    .selectFrom('notification_digests')
    .select(['email', 'hour', 'time_zone as timeZone'])
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row ?? byDefault;
}

export async function saveDigest(
  trx: Db,
  userId: string,
  digest: Digest,
  nextAt: Date | null,
): Promise<void> {
  const values = { email: digest.email, hour: digest.hour, time_zone: digest.timeZone, next_at: nextAt };
  await trx
    .insertInto('notification_digests')
    .values({ user_id: userId, ...values })
    .onConflict((c) => c.column('user_id').doUpdateSet(values))
    .execute();
}

export async function insertEntry(trx: Db, event: NotificationEvent): Promise<void> {
  const { userId, kind, jobId, title, message } = event;
  await trx
    .insertInto('digest_entries')
    .values({ user_id: userId, kind, job_id: jobId, title, message, mail_id: null })
    .execute();
}

export async function waitingEntries(trx: Db, userId: string): Promise<number> {
  const { n } = await trx
    .selectFrom('digest_entries')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('user_id', '=', userId)
    .where('mail_id', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** Everything that waits becomes part of one mail; answers how much that is. */
export async function moveEntries(trx: Db, userId: string, mailId: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('digest_entries')
    .set({ mail_id: mailId })
    .where('user_id', '=', userId)
    .where('mail_id', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function entriesOf(db: Db, mailId: number, limit: number) {
  const ofMail = db.selectFrom('digest_entries').where('mail_id', '=', mailId);
  const entries = await ofMail
    .select(['kind', 'job_id as jobId', 'title', 'message', 'created_at as createdAt'])
    .orderBy('id')
    .limit(limit)
    .execute();
  const { count } = await ofMail
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { entries, count };
}

/** Users whose digest is due, locked; at most 100. */
export async function dueDigests(trx: Db, now: Date): Promise<({ userId: string } & Digest)[]> {
  return await trx
    .selectFrom('notification_digests')
    .select(['user_id as userId', 'email', 'hour', 'time_zone as timeZone'])
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Users with entries that no digest will take, since they switched it off while one was written. */
export async function strandedUsers(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('digest_entries as e')
    .leftJoin('notification_digests as d', 'd.user_id', 'e.user_id')
    .select('e.user_id')
    .distinct()
    .where('e.mail_id', 'is', null)
    .where('d.next_at', 'is', null)
    .limit(100)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

/** One at a time for a user, so that what waits is moved into one mail, once. */
export async function lockUser(trx: Db, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`digest ${userId}`}, 0))`.execute(trx);
}
