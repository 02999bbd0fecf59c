import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { DraftsTable } from '../database/tables/people.ts';

export type Draft = Selectable<DraftsTable>;

/** One after another for each person, or two at once would be one too many. */
export async function countDrafts(trx: Db, userId: string): Promise<number> {
  await trx.selectFrom('users').select('id').where('id', '=', userId).forUpdate().execute();
  const { n } = await trx
    .selectFrom('drafts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return n;
}

export async function insertDraft(trx: Db, draft: Insertable<DraftsTable>): Promise<Draft> {
  return await trx.insertInto('drafts').values(draft).returningAll().executeTakeFirstOrThrow();
}

export async function findDraft(db: Db, userId: string, id: string): Promise<Draft | undefined> {
  return await db
    .selectFrom('drafts')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Newest first. */
export async function listDrafts(
  db: Db,
  userId: string,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<Draft[]> {
  const query = db
    .selectFrom('drafts')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(limit);
  return await (before === undefined ? query : query.where('id', '<', before)).execute();
}

/** Undefined: it is gone, or has another version by now. */
export async function updateDraft(
  db: Db,
  { user_id, id, version, name, content }: Pick<Draft, 'user_id' | 'id' | 'version' | 'name' | 'content'>,
): Promise<Draft | undefined> {
  return await db
    .updateTable('drafts')
    .set({ name, content, version: sql<number>`version + 1`, updated_at: new Date() })
    .where('id', '=', id)
    .where('user_id', '=', user_id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
}

export async function removeDraft(db: Db, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
