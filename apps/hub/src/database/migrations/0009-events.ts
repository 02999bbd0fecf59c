import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What must be told, and to whom; written by the database itself, so that nothing that changes a row can forget it. */
async function told(db: Parameters<Migration['up']>[0]): Promise<void> {
  await sql`
    create function job_event() returns trigger language plpgsql as $$
    begin
      perform record_event(new.user_id, 'job', new.id, jsonb_build_object(
        'job_id', new.id, 'status', new.status, 'progress', new.progress, 'message', new.message,
        'waiting_for', new.waiting_for, 'change', case
          when tg_op = 'INSERT' then 'created'
          when new.deleted_at is not null then 'deleted'
          else 'changed' end));
      return null;
    end $$`.execute(db);
  await sql`create trigger job_created after insert on jobs for each row execute function job_event()`.execute(
    db,
  );
  // Polls that found nothing new write times only, and are nothing to tell.
  await sql`
    create trigger job_changed after update on jobs for each row
    when ((old.status, old.progress, old.message, old.waiting_for, old.queue_position, old.remote_steps, old.name,
        old.description, old.error_code, old.error_message, old.cancel_requested_at, old.results_expire_at,
        old.deleted_at)
      is distinct from (new.status, new.progress, new.message, new.waiting_for, new.queue_position, new.remote_steps,
        new.name, new.description, new.error_code, new.error_message, new.cancel_requested_at,
        new.results_expire_at, new.deleted_at))
    execute function job_event()`.execute(db);
  await sql`
    create function check_event() returns trigger language plpgsql as $$
    begin
      perform record_event(new.user_id, 'check', null, jsonb_build_object(
        'check_id', new.id, 'status', new.status, 'progress', new.progress));
      return null;
    end $$`.execute(db);
  await sql`create trigger check_created after insert on checks for each row execute function check_event()`.execute(
    db,
  );
  await sql`
    create trigger check_changed after update on checks for each row
    when ((old.status, old.progress) is distinct from (new.status, new.progress))
    execute function check_event()`.execute(db);
  await sql`
    create function file_event() returns trigger language plpgsql as $$
    begin
      perform record_event(new.user_id, 'file', null, jsonb_build_object('file_id', new.id, 'change', case
        when tg_op = 'INSERT' then 'created'
        when new.deleted_at is not null then 'deleted'
        else 'changed' end));
      return null;
    end $$`.execute(db);
  await sql`create trigger file_created after insert on files for each row execute function file_event()`.execute(
    db,
  );
  await sql`
    create trigger file_changed after update on files for each row
    when ((old.name, old.deleted_at) is distinct from (new.name, new.deleted_at))
    execute function file_event()`.execute(db);
  await sql`
    create function service_event() returns trigger language plpgsql as $$
    begin
      perform record_event(null, 'service', null, jsonb_build_object(
        'service_id', new.id, 'health_status', new.health_status));
      return null;
    end $$`.execute(db);
  await sql`create trigger service_created after insert on services for each row execute function service_event()`.execute(
    db,
  );
  await sql`
    create trigger service_changed after update on services for each row
    when ((old.health_status, old.health_message, old.is_active, old.name, old.synced_at)
      is distinct from (new.health_status, new.health_message, new.is_active, new.name, new.synced_at))
    execute function service_event()`.execute(db);
}

/** Reading the whole inbox at once changes thousands of rows; a few of the newest tell enough to look again. */
async function toldOfInbox(db: Parameters<Migration['up']>[0]): Promise<void> {
  await sql`
    create function inbox_event() returns trigger language plpgsql as $$
    begin
      perform record_event(user_id, 'notification', null, jsonb_build_object('notification_id', id, 'kind', kind,
        'title', title, 'unread', tg_op <> 'DELETE' and read_at is null))
      from (select *, row_number() over (partition by user_id order by id desc) as place from changed) as ranked
      where place <= 10 order by id;
      return null;
    end $$`.execute(db);
  await sql`create trigger inbox_created after insert on notifications
    referencing new table as changed for each statement execute function inbox_event()`.execute(db);
  await sql`create trigger inbox_changed after update on notifications
    referencing new table as changed for each statement execute function inbox_event()`.execute(db);
  await sql`create trigger inbox_deleted after delete on notifications
    referencing old table as changed for each statement execute function inbox_event()`.execute(db);
}

/**
 * What browsers and programs are told while it happens. An event is written with what it tells of, and gets its
 * `position`, by which readers go on, only after that has committed: numbers taken within a transaction become visible
 * out of order, and who had read past one would never see it. `user_id` null is for everybody; it has no foreign key,
 * so that removing an account can still tell of what goes with it.
 */
export const events: Migration = {
  async up(db) {
    await sql`
      create table events (
        key bigserial primary key,
        position bigint unique,
        user_id text,
        topic text not null,
        job_id uuid,
        data jsonb not null,
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index events_unplaced on events (key) where position is null`.execute(db);
    await sql`create index events_by_user on events (user_id, position)`.execute(db);
    await sql`create index events_by_age on events (created_at)`.execute(db);
    await sql`create sequence event_positions`.execute(db);
    await sql`
      create table event_sweeps (
        one boolean primary key default true check (one),
        swept_to bigint not null default 0
      )`.execute(db);
    await sql`insert into event_sweeps default values`.execute(db);
    await sql`
      create function record_event(owner text, about text, job uuid, content jsonb) returns void
      language plpgsql as $$
      begin
        insert into events (user_id, topic, job_id, data) values (owner, about, job, content);
        perform pg_notify('imputehub_events', '');
      end $$`.execute(db);
    await told(db);
    await toldOfInbox(db);
  },
};
