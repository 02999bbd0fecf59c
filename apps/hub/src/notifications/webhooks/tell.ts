import { defineTask, type Queue } from '@imputehub/platform';
import { z } from 'zod';
import type { Db } from '../../database/schema.ts';
import type { NotificationEvent } from '../types.ts';
import { insertDelivery, type NewDelivery } from './deliveries-store.ts';
import { newEventId, payloadOf } from './event.ts';
import { webhooksFor } from './store.ts';
import type { Delivery } from './types.ts';

/** One attempt of one delivery. When the next is due stands in the database; the queue only wakes somebody. */
export const deliverWebhook = defineTask({
  name: 'deliver-webhook',
  data: z.object({ id: z.number().int() }),
  expireSeconds: 300,
});

/** Has an attempt made `after` seconds from now. */
export async function enqueueAttempt(trx: Db, queue: Queue, id: number, after = 0): Promise<void> {
  await queue.enqueue(deliverWebhook, { id }, { key: String(id), after: Math.ceil(after) }, trx);
}

/** A delivery and its first attempt, within the caller's transaction; undefined when one of the event is on its way. */
export async function addDelivery(
  trx: Db,
  queue: Queue,
  wanted: Omit<NewDelivery, 'at'>,
): Promise<Delivery | undefined> {
  const delivery = await insertDelivery(trx, { ...wanted, at: new Date() });
  if (delivery) await enqueueAttempt(trx, queue, delivery.id);
  return delivery;
}

/** Every webhook of the user that wants this kind is to be sent the event, under one id. */
export async function tellWebhooks(trx: Db, queue: Queue, event: NotificationEvent): Promise<void> {
  const eventId = newEventId();
  const payload = payloadOf(eventId, event);
  for (const { id } of await webhooksFor(trx, event.userId, event.kind))
    await addDelivery(trx, queue, { webhookId: id, eventId, kind: event.kind, payload });
}
