import type { Selectable } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { WebhookDeliveriesTable } from '../../database/tables/webhooks.ts';
import type { Delivery } from './types.ts';

const columns = [
  'id',
  'event_id',
  'kind',
  'status',
  'attempts',
  'response_status',
  'error',
  'created_at',
  'delivered_at',
  'next_attempt_at',
] as const;

const toDelivery = (row: Pick<Selectable<WebhookDeliveriesTable>, (typeof columns)[number]>): Delivery => ({
  id: row.id,
  eventId: row.event_id,
  kind: row.kind,
  status: row.status,
  attempts: row.attempts,
  responseStatus: row.response_status,
  error: row.error,
  createdAt: row.created_at,
  deliveredAt: row.delivered_at,
  nextAttemptAt: row.next_attempt_at,
});

export interface NewDelivery {
  webhookId: number;
  eventId: string;
  kind: string;
  payload: string;
  /** Not before. */
  at: Date;
}

/** Undefined when one of this event is on its way to this webhook already. */
export async function insertDelivery(
  trx: Db,
  { webhookId, eventId, kind, payload, at }: NewDelivery,
): Promise<Delivery | undefined> {
  const row = await trx
    .insertInto('webhook_deliveries')
    .values({
      webhook_id: webhookId,
      event_id: eventId,
      kind,
      payload,
      status: 'pending',
      next_attempt_at: at,
    })
    .onConflict((c) => c.doNothing())
    .returning(columns)
    .executeTakeFirst();
  return row && toDelivery(row);
}

export async function pendingOf(trx: Db, webhookId: number, eventId: string): Promise<Delivery | undefined> {
  const row = await trx
    .selectFrom('webhook_deliveries')
    .select(columns)
    .where('webhook_id', '=', webhookId)
    .where('event_id', '=', eventId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return row && toDelivery(row);
}

export async function findDelivery(db: Db, webhookId: number, id: number) {
  const row = await db
    .selectFrom('webhook_deliveries')
    .select([...columns, 'payload'])
    .where('id', '=', id)
    .where('webhook_id', '=', webhookId)
    .executeTakeFirst();
  return row && { ...toDelivery(row), payload: row.payload };
}

/** Newest first. */
export async function listDeliveries(
  db: Db,
  webhookId: number,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<Delivery[]> {
  let query = db
    .selectFrom('webhook_deliveries')
    .select(columns)
    .where('webhook_id', '=', webhookId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(toDelivery);
}

/** The newest of each of these webhooks. */
export async function lastDeliveries(db: Db, webhookIds: number[]): Promise<Map<number, Delivery>> {
  if (webhookIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('webhook_deliveries')
    .select([...columns, 'webhook_id'])
    .distinctOn('webhook_id')
    .where('webhook_id', 'in', webhookIds)
    .orderBy('webhook_id')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.webhook_id, toDelivery(row)]));
}

export type Attemptable = Awaited<ReturnType<typeof pendingDelivery>>;

/** What an attempt needs, while it is still to be made. */
export async function pendingDelivery(db: Db, id: number) {
  return await db
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
    .select(['d.id', 'd.webhook_id', 'd.event_id', 'd.kind', 'd.payload', 'd.attempts', 'd.next_attempt_at'])
    .select(['w.url', 'w.is_active', 'w.held_until'])
    .select(['w.sealed_secret', 'w.previous_secret', 'w.previous_until'])
    .where('d.id', '=', id)
    .where('d.status', '=', 'pending')
    .executeTakeFirst();
}

export async function postpone(trx: Db, id: number, until: Date): Promise<void> {
  await trx
    .updateTable('webhook_deliveries')
    .set({ next_attempt_at: until })
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .execute();
}

export interface Settled {
  status: 'pending' | 'delivered' | 'failed';
  responseStatus: number | null;
  error: string | null;
  nextAttemptAt: Date | null;
}

/** Notes an attempt. False, and nothing noted, when somebody else settled it meanwhile. */
export async function noteAttempt(trx: Db, id: number, settled: Settled): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('webhook_deliveries')
    .set((eb) => ({
      status: settled.status,
      attempts: eb('attempts', '+', 1),
      response_status: settled.responseStatus,
      error: settled.error,
      delivered_at: settled.status === 'delivered' ? new Date() : null,
      next_attempt_at: settled.nextAttemptAt,
    }))
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was on its way to a webhook that is switched off; each can be sent again by hand. */
export async function failPending(trx: Db, webhookId: number, error: string): Promise<void> {
  await trx
    .updateTable('webhook_deliveries')
    .set({ status: 'failed', error, next_attempt_at: null })
    .where('webhook_id', '=', webhookId)
    .where('status', '=', 'pending')
    .execute();
}

/** Deliveries that were due before then and whose task is lost; at most 1,000. */
export async function overdueDeliveries(db: Db, before: Date): Promise<number[]> {
  const rows = await db
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('status', '=', 'pending')
    .where('next_attempt_at', '<', before)
    .orderBy('next_attempt_at')
    .limit(1000)
    .execute();
  return rows.map(({ id }) => id);
}

/** Settled deliveries that are older. */
export async function forgetDeliveries(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('webhook_deliveries')
    .where('created_at', '<', before)
    .where('status', '!=', 'pending')
    .execute();
}
