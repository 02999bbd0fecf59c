import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { WorkersTable } from '../database/tables/administration.ts';

export type Program = Selectable<WorkersTable>;

/** One that was given up for dead, and was only asleep, comes back. */
export async function saveProgram(db: Db, program: Insertable<WorkersTable>): Promise<void> {
  const { tasks_active } = program;
  await db
    .insertInto('workers')
    .values(program)
    .onConflict((c) => c.column('id').doUpdateSet({ tasks_active, seen_at: sql`now()` }))
    .execute();
}

export async function removeProgram(db: Db, id: string): Promise<void> {
  await db.deleteFrom('workers').where('id', '=', id).execute();
}

/** Killed ones stay for a day, so that somebody sees it. */
export async function removeLost(db: Db): Promise<void> {
  await db.deleteFrom('workers').where('seen_at', '<', sql<Date>`now() - interval '1 day'`).execute();
}

export async function listPrograms(db: Db): Promise<Program[]> {
  return await db.selectFrom('workers').selectAll().orderBy('started_at').orderBy('id').execute();
}
