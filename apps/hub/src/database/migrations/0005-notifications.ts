import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The inbox, what people want to hear of, and mail on its way. */
export const notifications: Migration = {
  async up(db) {
    await sql`
      create table notifications (
        id bigserial primary key,
        user_id text not null references users on delete cascade,
        job_id uuid references jobs on delete set null,
        kind text not null,
        title text not null,
        message text not null,
        created_at timestamptz not null default now(),
        read_at timestamptz
      )`.execute(db);
    await sql`create index notifications_by_user on notifications (user_id, id desc)`.execute(db);
    await sql`
      create table notification_preferences (
        user_id text not null references users on delete cascade,
        kind text not null,
        channel text not null,
        enabled boolean not null,
        primary key (user_id, kind, channel)
      )`.execute(db);
    await sql`
      create table mail_outbox (
        id bigserial primary key,
        user_id text references users on delete cascade,
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null default now(),
        attempts integer not null default 0,
        last_error text,
        sent_at timestamptz
      )`.execute(db);
    await sql`create index mail_outbox_unsent on mail_outbox (id) where sent_at is null`.execute(db);
  },
};
