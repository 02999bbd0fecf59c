import type { Db } from '../database/schema.ts';
import type { Channel, NotificationEvent, NotificationKind } from './types.ts';

export interface Preference {
  kind: NotificationKind;
  channel: Channel;
  enabled: boolean;
}

export async function readPreferences(
  db: Db,
  userId: string,
): Promise<{ kind: string; channel: string; enabled: boolean }[]> {
  return await db
    .selectFrom('notification_preferences')
    .select(['kind', 'channel', 'enabled'])
    .where('user_id', '=', userId)
    .execute();
}

export async function writePreferences(db: Db, userId: string, preferences: Preference[]): Promise<void> {
  if (preferences.length === 0) return;
  await db
    .insertInto('notification_preferences')
    .values(preferences.map((p) => ({ user_id: userId, ...p })))
    .onConflict((c) =>
      c
        .columns(['user_id', 'kind', 'channel'])
        .doUpdateSet((eb) => ({ enabled: eb.ref('excluded.enabled') })),
    )
    .execute();
}

export async function insertNotification(
  db: Db,
  { userId, jobId, kind, title, message }: NotificationEvent,
): Promise<void> {
  await db
    .insertInto('notifications')
    .values({ user_id: userId, job_id: jobId, kind, title, message })
    .execute();
}

export interface ListQuery {
  unread: boolean;
  before: number | undefined;
  limit: number;
}

export async function listNotifications(db: Db, userId: string, { unread, before, limit }: ListQuery) {
  let query = db
    .selectFrom('notifications')
    .select(['id', 'kind', 'job_id', 'title', 'message', 'created_at', 'read_at'])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (unread) query = query.where('read_at', 'is', null);
  if (before !== undefined) query = query.where('id', '<', before);
  return await query.execute();
}

export async function markRead(db: Db, userId: string, id?: number): Promise<boolean> {
  const query = db
    .updateTable('notifications')
    .set((eb) => ({ read_at: eb.fn.coalesce('read_at', eb.val(new Date())) }))
    .where('user_id', '=', userId);
  const { numUpdatedRows } = await (id === undefined ? query : query.where('id', '=', id)).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteNotification(db: Db, userId: string, id: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('notifications')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
