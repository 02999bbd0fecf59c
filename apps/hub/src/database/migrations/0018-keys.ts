import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a repeated request had made can be anything, not jobs alone: a key is one user's for one kind of request. The
 * retry of a job is found by the job that it is of, and the index of a file by that file, with which it goes.
 */
export const keys: Migration = {
  async up(db) {
    await sql`alter table idempotency_keys add column purpose text not null default 'job'`.execute(db);
    await sql`alter table idempotency_keys alter column purpose drop default`.execute(db);
    await sql`alter table idempotency_keys add column made_id text`.execute(db);
    await sql`update idempotency_keys set made_id = job_id::text`.execute(db);
    await sql`alter table idempotency_keys drop column job_id`.execute(db);
    await sql`alter table idempotency_keys drop constraint idempotency_keys_pkey`.execute(db);
    await sql`alter table idempotency_keys add primary key (user_id, purpose, key)`.execute(db);
    await sql`alter table files drop constraint files_kind_check`.execute(db);
    await sql`alter table files add constraint files_kind_check check (kind in ('input', 'result', 'index'))`.execute(
      db,
    );
    await sql`alter table files add column index_of integer references files on delete cascade`.execute(db);
    await sql`create index files_by_indexed on files (index_of) where index_of is not null`.execute(db);
    await sql`create index jobs_by_retry on jobs (retry_of) where retry_of is not null`.execute(db);
  },
};
