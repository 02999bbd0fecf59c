import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { WebhooksTable } from '../../database/tables/webhooks.ts';
import { isKind, type NotificationKind } from '../types.ts';
import type { Webhook } from './types.ts';

const toWebhook = (row: Selectable<WebhooksTable>): Webhook => ({
  id: row.id,
  userId: row.user_id,
  url: row.url,
  description: row.description,
  kinds: row.kinds.filter(isKind),
  isActive: row.is_active,
  failingSince: row.failing_since,
  createdAt: row.created_at,
});

export async function listWebhooks(db: Db, userId: string): Promise<Webhook[]> {
  const rows = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();
  return rows.map(toWebhook);
}

export async function findWebhook(db: Db, userId: string, id: number): Promise<Webhook | undefined> {
  const row = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row && toWebhook(row);
}

/** Those of a user that are switched on and want this kind. */
export async function webhooksFor(db: Db, userId: string, kind: NotificationKind): Promise<Webhook[]> {
  const all = await listWebhooks(db, userId);
  return all.filter(({ isActive, kinds }) => isActive && (kinds.length === 0 || kinds.includes(kind)));
}

export interface NewWebhook {
  userId: string;
  url: string;
  description: string;
  kinds: NotificationKind[];
}

/** Its secret follows in the same transaction: what it is sealed for is the id. */
export async function insertWebhook(
  trx: Db,
  { userId, url, description, kinds }: NewWebhook,
): Promise<Webhook> {
  const row = await trx
    .insertInto('webhooks')
    .values({ user_id: userId, url, description, kinds: JSON.stringify(kinds), sealed_secret: '' })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toWebhook(row);
}

export async function updateWebhook(db: Db, id: number, change: Updateable<WebhooksTable>): Promise<void> {
  await db.updateTable('webhooks').set(change).where('id', '=', id).execute();
}

/** Its deliveries go with it. */
export async function dropWebhook(db: Db, userId: string, id: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('webhooks')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The user's row, locked, so that two requests at once cannot pass a limit together. */
export async function lockOwner(trx: Db, userId: string): Promise<void> {
  await trx.selectFrom('users').select('id').where('id', '=', userId).forUpdate().execute();
}

export async function lockWebhook(trx: Db, id: number): Promise<Selectable<WebhooksTable> | undefined> {
  return await trx.selectFrom('webhooks').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
