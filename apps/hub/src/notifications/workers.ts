import type { Shutdown } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { startMailWorkers } from './mail/deliver.ts';
import { notify } from './notifications.ts';
import { startTidying } from './tidy.ts';
import { attemptDue } from './webhooks/attempt.ts';
import { sender } from './webhooks/send.ts';
import { deliverWebhook } from './webhooks/tell.ts';

/** Delivers mail and events in this process, and what earlier ones left behind. */
export async function startNotificationWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, config } = context;
  const send = sender(config.privateWebhooks);
  await startMailWorkers(context);
  await queue.work(deliverWebhook, 4, ({ data, signal }) =>
    attemptDue(context, notify, send, data.id, signal),
  );
  await startTidying(context);
}
