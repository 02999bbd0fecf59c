import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Mail is composed when it is sent, so the outbox keeps what it tells of instead of finished lines. What goes into a
 * digest waits in `digest_entries` until it belongs to a mail: one statement moves it, so that none is lost or told
 * twice.
 */
export const mailDigests: Migration = {
  async up(db) {
    await sql`alter table mail_outbox rename column subject to title`.execute(db);
    await sql`alter table mail_outbox rename column body to message`.execute(db);
    await sql`update mail_outbox set title = substr(title, 13) where title like '[ImputeHub] %'`.execute(db);
    await sql`alter table mail_outbox add column kind text not null default 'attention_needed'`.execute(db);
    await sql`alter table mail_outbox alter column kind drop default`.execute(db);
    await sql`alter table mail_outbox add column job_id uuid references jobs on delete set null`.execute(db);
    await sql`create index mail_outbox_by_age on mail_outbox (sent_at) where sent_at is not null`.execute(db);
    await sql`
      create table notification_digests (
        user_id text primary key references users on delete cascade,
        email text not null check (email in ('off', 'hourly', 'daily')),
        hour smallint not null check (hour between 0 and 23),
        time_zone text not null,
        next_at timestamptz
      )`.execute(db);
    await sql`create index notification_digests_due on notification_digests (next_at)
      where next_at is not null`.execute(db);
    await sql`
      create table digest_entries (
        id bigserial primary key,
        user_id text not null references users on delete cascade,
        kind text not null,
        job_id uuid references jobs on delete set null,
        title text not null,
        message text not null,
        created_at timestamptz not null default now(),
        mail_id bigint references mail_outbox on delete cascade
      )`.execute(db);
    await sql`create index digest_entries_waiting on digest_entries (user_id, id) where mail_id is null`.execute(
      db,
    );
    await sql`create index digest_entries_by_mail on digest_entries (mail_id, id)`.execute(db);
  },
};
