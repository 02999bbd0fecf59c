import type { Db } from '../database/schema.ts';

export async function findSettings(db: Db, userId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('user_settings')
    .select('content')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.content;
}

export async function saveSettings(db: Db, userId: string, content: string): Promise<void> {
  const values = { content, updated_at: new Date() };
  await db
    .insertInto('user_settings')
    .values({ user_id: userId, ...values })
    .onConflict((c) => c.column('user_id').doUpdateSet(values))
    .execute();
}
