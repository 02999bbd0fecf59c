import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { HubEvent, Scope } from './types.ts';

async function anyUnplaced(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('key')
    .where('position', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Enough to be fast, few enough that a burst is told while it goes on. */
const placedAtOnce = 1000;

async function placeSome(db: Db): Promise<bigint> {
  return await db.transaction().execute(async (trx) => {
    // Held until the commit: positions become visible in their order, whoever gives them.
    await sql`select pg_advisory_xact_lock(hashtextextended('imputehub event positions', 0))`.execute(trx);
    const { numAffectedRows } = await sql`
      update events set position = placed.position
      from (select key, nextval('event_positions') as position
        from (select key from events where position is null order by key limit ${placedAtOnce}) as waiting) as placed
      where events.key = placed.key`.execute(trx);
    return numAffectedRows ?? 0n;
  });
}

/** Gives every event that has committed its position. Any process may, at any time. */
export async function placeEvents(db: Db): Promise<void> {
  while (await anyUnplaced(db)) await placeSome(db);
}

const columns = ['position', 'topic', 'user_id', 'job_id', 'data'] as const;

interface Row {
  position: number | null;
  topic: string;
  user_id: string | null;
  job_id: string | null;
  data: Record<string, unknown>;
}

const toEvents = (rows: Row[]): HubEvent[] =>
  rows.flatMap(({ position, topic, user_id: userId, job_id: jobId, data }) =>
    position === null ? [] : [{ id: position, topic, userId, jobId, data }],
  );

/** Of everybody, in order. */
export async function eventsAfter(db: Db, after: number, limit: number): Promise<HubEvent[]> {
  const query = db.selectFrom('events').select(columns).where('position', '>', after);
  return toEvents(await query.orderBy('position').limit(limit).execute());
}

/** Those of one scope, in order. */
export async function eventsOf(db: Db, scope: Scope, after: number, limit: number): Promise<HubEvent[]> {
  const { userId, jobId } = scope;
  const query = db.selectFrom('events').select(columns).where('position', '>', after);
  const own =
    jobId === undefined
      ? query.where((eb) => eb.or([eb('user_id', '=', userId), eb('user_id', 'is', null)]))
      : query.where('user_id', '=', userId).where('job_id', '=', jobId);
  return toEvents(await own.orderBy('position').limit(limit).execute());
}

export interface Reach {
  /** Events up to it were swept. */
  sweptTo: number;
  last: number;
}

/** What is still there: after `sweptTo`, up to `last`. */
export async function reach(db: Db): Promise<Reach> {
  const { rows } = await sql<{ swept_to: number; last: number }>`
    select swept_to, greatest(swept_to, coalesce((select max(position) from events), 0)) as last
    from event_sweeps`.execute(db);
  return { sweptTo: rows[0]?.swept_to ?? 0, last: rows[0]?.last ?? 0 };
}

/** From now on nobody goes on from before this time; the events themselves stay for those who are reading them. */
export async function moveSweep(db: Db, before: Date): Promise<void> {
  await sql`
    update event_sweeps set swept_to =
      greatest(swept_to, (select max(position) from events where created_at < ${before}))`.execute(db);
}

/** Removes some of the events that an earlier sweep passed; false when there are no more. */
export async function removeSome(db: Db, limit: number): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from events where key in
      (select key from events where position <= (select swept_to from event_sweeps) order by position limit ${limit})`.execute(
    db,
  );
  return Number(numAffectedRows) === limit;
}
