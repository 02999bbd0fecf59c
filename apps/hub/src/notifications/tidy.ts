import { defineTask } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { sendDigests } from './digests/digests.ts';
import { forgetMail } from './mail/store.ts';
import { forgetDeliveries, overdueDeliveries } from './webhooks/deliveries-store.ts';
import { deliverWebhook } from './webhooks/tell.ts';

/** What comes by the clock: digests, deliveries whose task was lost, and forgetting what is old. */
export const tidyNotifications = defineTask({ name: 'tidy-notifications', data: z.object({}) });

const everySeconds = 60;
const lateMs = 120_000;
/** How long one can look up what was sent. */
const keptMs = 30 * 86_400_000;

async function tidy(context: Context): Promise<void> {
  const { db, queue } = context;
  await sendDigests(context);
  for (const id of await overdueDeliveries(db, new Date(Date.now() - lateMs)))
    await queue.enqueue(deliverWebhook, { id }, { key: String(id) });
  const old = new Date(Date.now() - keptMs);
  await forgetDeliveries(db, old);
  await forgetMail(db, old);
}

export async function startTidying(context: Context): Promise<void> {
  const { queue } = context;
  await queue.work(tidyNotifications, 1, async () => {
    await tidy(context);
    await queue.enqueue(tidyNotifications, {}, { key: 'all', after: everySeconds });
  });
  await queue.enqueue(tidyNotifications, {}, { key: 'now' });
}
