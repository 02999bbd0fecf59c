import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';

export interface HeldLock {
  /** Throws when the connection that holds the lock is gone, and with it the lock. */
  assertHeld(): Promise<void>;
}

/**
 * Runs `work` while nobody else on this database runs it for the same name; undefined, and nothing run, when somebody
 * does. The lock belongs to a connection, so that it ends with the process that is killed. A worker that lost its
 * connection (a cut network) may go on for a while beside its successor: before anything that must not happen twice
 * it asks `assertHeld`, and what it had begun over there is found by its submission token after the grace time.
 */
export async function withLock<T>(
  db: Db,
  name: string,
  work: (lock: HeldLock) => Promise<T>,
): Promise<T | undefined> {
  return await db.connection().execute(async (connection) => {
    const key = sql`hashtextextended(${name}, 0)`;
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${key}) as got`.execute(
      connection,
    );
    if (!rows[0]?.got) return undefined;
    const assertHeld = async () => {
      await sql`select 1`.execute(connection);
    };
    try {
      return await work({ assertHeld });
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection).catch(() => {});
    }
  });
}
