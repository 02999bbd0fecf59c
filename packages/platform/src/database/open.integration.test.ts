import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from './open.ts';
import { testDatabase } from './testing.ts';
import { isDatabaseAway } from './unavailable.ts';

let database: OpenDatabase<object>;
beforeAll(async () => {
  database = await testDatabase<object>();
});
afterAll(() => database.close());

/** Of the process that serves a connection. */
async function backend(db: OpenDatabase<object>['db']): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid ?? 0;
}

test('a connection that breaks between two queries of a transaction fails it, and not the program', async () => {
  const broken = database.db.transaction().execute(async (trx) => {
    const pid = await backend(trx);
    await sql`select pg_terminate_backend(${pid})`.execute(database.db);
    await sleep(200);
    await sql`select 1`.execute(trx);
  });
  const error = await broken.catch((caught: unknown) => caught);
  expect(isDatabaseAway(error)).toBe(true);
  expect(await backend(database.db)).toBeGreaterThan(0);
});
