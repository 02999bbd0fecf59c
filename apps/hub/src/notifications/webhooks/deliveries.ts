import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { notify } from '../notifications.ts';
import { attempt } from './attempt.ts';
import {
  findDelivery,
  insertDelivery,
  listDeliveries,
  pendingDelivery,
  pendingOf,
} from './deliveries-store.ts';
import { newEventId, testKind, testPayload } from './event.ts';
import type { Send } from './send.ts';
import { addDelivery, enqueueAttempt } from './tell.ts';
import type { Delivery } from './types.ts';
import { requireWebhook } from './webhooks.ts';

/** Throws `webhook-not-found`. Newest first. */
export async function deliveriesOf(
  db: Db,
  userId: string,
  webhookId: number,
  page: { before: number | undefined; limit: number },
): Promise<Delivery[]> {
  await requireWebhook(db, userId, webhookId);
  return await listDeliveries(db, webhookId, page);
}

async function requireDelivery(db: Db, webhookId: number, id: number) {
  const delivery = await findDelivery(db, webhookId, id);
  if (!delivery) throw problem('delivery-not-found');
  return delivery;
}

/**
 * Sends what was sent before once more, in a delivery of its own under the same event id; the one that is on its way
 * already, if there is one. Throws `webhook-not-found`, `delivery-not-found` or `webhook-inactive`.
 */
export async function redeliver(
  { db, queue }: Context,
  userId: string,
  webhookId: number,
  id: number,
): Promise<Delivery> {
  const webhook = await requireWebhook(db, userId, webhookId);
  const { eventId, kind, payload } = await requireDelivery(db, webhookId, id);
  if (!webhook.isActive) throw problem('webhook-inactive');
  return await db.transaction().execute(async (trx) => {
    const again = await addDelivery(trx, queue, { webhookId, eventId, kind, payload });
    const found = again ?? (await pendingOf(trx, webhookId, eventId));
    if (!found) throw problem('conflict');
    return found;
  });
}

/** Should this process be killed in the middle, a worker makes the attempt. */
const workerAfterSeconds = 60;

/** Sends a test now, once, also to a webhook that is switched off. Throws `webhook-not-found`. */
export async function sendTest(
  context: Context,
  send: Send,
  userId: string,
  webhookId: number,
): Promise<Delivery> {
  const { db, queue } = context;
  await requireWebhook(db, userId, webhookId);
  const eventId = newEventId();
  const at = new Date(Date.now() + workerAfterSeconds * 1000);
  const id = await db.transaction().execute(async (trx) => {
    const wanted = { webhookId, eventId, kind: testKind, payload: testPayload(eventId), at };
    const delivery = await insertDelivery(trx, wanted);
    if (!delivery) throw problem('conflict');
    await enqueueAttempt(trx, queue, delivery.id, workerAfterSeconds);
    return delivery.id;
  });
  const pending = await pendingDelivery(db, id);
  if (pending) await attempt(context, notify, send, pending, new AbortController().signal);
  return await requireDelivery(db, webhookId, id);
}
