import type { Queue, Vault } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import type { NotificationEvent } from '../types.ts';
import { type Attemptable, failPending, noteAttempt, pendingDelivery, postpone } from './deliveries-store.ts';
import { switchedOff, testKind } from './event.ts';
import { holdFor, nextWait } from './pace.ts';
import { openSecrets } from './secret.ts';
import type { Outcome, Send } from './send.ts';
import { signatureHeaders } from './signature.ts';
import { lockWebhook, updateWebhook } from './store.ts';
import { enqueueAttempt } from './tell.ts';

type Pending = NonNullable<Attemptable>;
type Notify = (trx: Db, queue: Queue, event: NotificationEvent) => Promise<void>;

/** A receiver that has failed for so long, and a delivery with it, is switched off. */
const switchOffAfterMs = 2 * 86_400_000;

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

async function delivered(trx: Db, pending: Pending, status: number): Promise<void> {
  const settled = { status: 'delivered', responseStatus: status, error: null, nextAttemptAt: null } as const;
  if (!(await noteAttempt(trx, pending.id, settled))) return;
  await updateWebhook(trx, pending.webhook_id, { failures: 0, failing_since: null, held_until: null });
}

/** Off, with everything that was on its way to it; its owner is told. */
async function switchOff(
  trx: Db,
  queue: Queue,
  notify: Notify,
  webhook: { id: number; user_id: string; url: string },
  why: string,
): Promise<void> {
  await updateWebhook(trx, webhook.id, { is_active: false });
  await failPending(trx, webhook.id, switchedOff);
  await notify(trx, queue, {
    userId: webhook.user_id,
    kind: 'attention_needed',
    jobId: null,
    title: `Your webhook at ${new URL(webhook.url).host} was switched off`,
    message: `${why} Mend the receiver, send a test, and switch the webhook on again; what was not delivered is in its list of deliveries and can be sent again from there.`,
  });
}

interface Failing {
  queue: Queue;
  notify: Notify;
  pending: Pending;
  outcome: Outcome;
}

async function failed(trx: Db, { queue, notify, pending, outcome }: Failing): Promise<void> {
  const webhook = await lockWebhook(trx, pending.webhook_id);
  if (!webhook) return;
  const { retryAfter, error = '', status } = outcome;
  const gone = status === 410;
  const wait = gone || pending.kind === testKind ? undefined : nextWait(pending.attempts + 1, retryAfter);
  const settled = {
    status: wait === undefined ? ('failed' as const) : ('pending' as const),
    responseStatus: status,
    error,
    nextAttemptAt: wait === undefined ? null : inSeconds(wait),
  };
  if (!(await noteAttempt(trx, pending.id, settled))) return;
  if (wait !== undefined) await enqueueAttempt(trx, queue, pending.id, wait);
  if (pending.kind === testKind) return;
  const since = webhook.failing_since ?? new Date();
  const held_until = inSeconds(holdFor(webhook.failures + 1, retryAfter));
  await updateWebhook(trx, webhook.id, {
    failures: webhook.failures + 1,
    failing_since: since,
    held_until,
  });
  const long = wait === undefined && Date.now() - since.getTime() > switchOffAfterMs;
  if (gone)
    await switchOff(trx, queue, notify, webhook, 'The receiver answered 410: it wants no more events.');
  else if (long) await switchOff(trx, queue, notify, webhook, `It took nothing for days. Last: ${error}`);
}

/** Nothing is sent that a receiver could not verify. */
async function sendSigned(vault: Vault, send: Send, pending: Pending, signal: AbortSignal): Promise<Outcome> {
  const now = new Date();
  const secrets = openSecrets(vault, pending, now);
  if (secrets.length === 0)
    return { status: null, error: 'The secret was sealed with another key of this hub; replace the secret.' };
  const headers = signatureHeaders(pending.event_id, pending.payload, secrets, now);
  return await send(pending.url, pending.payload, headers, signal);
}

/** One try: signs with the secrets in force, sends, and writes down what came of it. */
export async function attempt(
  { db, queue, vault }: Context,
  notify: Notify,
  send: Send,
  pending: Pending,
  signal: AbortSignal,
): Promise<void> {
  const outcome = await sendSigned(vault, send, pending, signal);
  const { status, error } = outcome;
  await db
    .transaction()
    .execute((trx) =>
      error === undefined && status !== null
        ? delivered(trx, pending, status)
        : failed(trx, { queue, notify, pending, outcome }),
    );
}

/** Seconds until a delivery may be tried; 0 when now. */
function secondsUntilDue({ next_attempt_at, held_until }: Pending): number {
  const times = [next_attempt_at, held_until].map((time) => (time?.getTime() ?? 0) - Date.now());
  return Math.max(0, ...times) / 1000;
}

/** The queue is never early by more than its clock. */
const earlySeconds = 1;

/** Tries a delivery if it is due, and has it tried later if it is not. */
export async function attemptDue(
  context: Context,
  notify: Notify,
  send: Send,
  id: number,
  signal: AbortSignal,
): Promise<void> {
  const pending = await pendingDelivery(context.db, id);
  if (!pending) return;
  // Switched off while the event was written.
  if (!pending.is_active && pending.kind !== testKind)
    return await failPending(context.db, pending.webhook_id, switchedOff);
  const wait = secondsUntilDue(pending);
  if (wait <= earlySeconds) return await attempt(context, notify, send, pending, signal);
  await context.db.transaction().execute(async (trx) => {
    await postpone(trx, id, inSeconds(wait));
    await enqueueAttempt(trx, context.queue, id, wait);
  });
}
