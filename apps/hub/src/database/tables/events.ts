import type { Generated, JSONColumnType } from 'kysely';

/** Written by triggers (`0009-events`), or by `record_event` within the transaction of what it tells of. */
export interface EventsTable {
  key: Generated<number>;
  /** In the order in which they were seen committed; null until then. */
  position: number | null;
  /** Null: for everybody. */
  user_id: string | null;
  topic: string;
  job_id: string | null;
  data: JSONColumnType<Record<string, unknown>>;
  created_at: Generated<Date>;
}

/** One row. */
export interface EventSweepsTable {
  /** Events up to this position are there no more. */
  swept_to: number;
}
