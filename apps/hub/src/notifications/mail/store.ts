import type { Selectable } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { MailOutboxTable } from '../../database/tables/notifications.ts';

export interface NewMail {
  userId: string;
  recipient: string;
  /** Of a notification, or `digest`. */
  kind: string;
  jobId: string | null;
  title: string;
  message: string;
}

export interface Mail extends NewMail {
  id: number;
  createdAt: Date;
}

const toMail = (row: Selectable<MailOutboxTable>): Mail => ({
  id: row.id,
  userId: row.user_id ?? '',
  recipient: row.recipient,
  kind: row.kind,
  jobId: row.job_id,
  title: row.title,
  message: row.message,
  createdAt: row.created_at,
});

export async function insertMail(trx: Db, mail: NewMail): Promise<number> {
  const { id } = await trx
    .insertInto('mail_outbox')
    .values({
      user_id: mail.userId,
      recipient: mail.recipient,
      kind: mail.kind,
      job_id: mail.jobId,
      title: mail.title,
      message: mail.message,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function unsentMail(db: Db, id: number): Promise<Mail | undefined> {
  const row = await db
    .selectFrom('mail_outbox')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return row && toMail(row);
}

/** The next ids after `after`, at most 1,000, oldest first. */
export async function unsentMailIds(db: Db, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('mail_outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map(({ id }) => id);
}

/** Notes an attempt. `done`: it is not tried again, because it was sent (no error) or is given up. */
export async function markMail(db: Db, id: number, error: string | null, done: boolean): Promise<void> {
  await db
    .updateTable('mail_outbox')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      last_error: error?.slice(0, 500) ?? null,
      ...(done && { sent_at: new Date() }),
    }))
    .where('id', '=', id)
    .execute();
}

/** Mail that was sent or given up before then; its digest entries go with it. */
export async function forgetMail(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('mail_outbox').where('sent_at', '<', before).execute();
}
