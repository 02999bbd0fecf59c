import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import type { NotificationKind } from '../types.ts';
import { webhookAddress } from './address.ts';
import { failPending, lastDeliveries } from './deliveries-store.ts';
import { switchedOff } from './event.ts';
import { overlapMs, sealSecret } from './secret.ts';
import { newSecret } from './signature.ts';
import {
  dropWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  lockOwner,
  lockWebhook,
  updateWebhook,
} from './store.ts';
import type { Delivery, Webhook } from './types.ts';

const mostPerUser = 20;

export interface ShownWebhook extends Webhook {
  lastDelivery: Delivery | null;
}

export async function webhooksOf(db: Db, userId: string): Promise<ShownWebhook[]> {
  const found = await listWebhooks(db, userId);
  const last = await lastDeliveries(
    db,
    found.map(({ id }) => id),
  );
  return found.map((webhook) => ({ ...webhook, lastDelivery: last.get(webhook.id) ?? null }));
}

/** Throws `webhook-not-found`, also for one of another user. */
export async function requireWebhook(db: Db, userId: string, id: number): Promise<ShownWebhook> {
  const webhook = await findWebhook(db, userId, id);
  if (!webhook) throw problem('webhook-not-found');
  return { ...webhook, lastDelivery: (await lastDeliveries(db, [id])).get(id) ?? null };
}

export interface WebhookFields {
  url: string;
  description: string;
  kinds: NotificationKind[];
}

/** Throws `webhook-address-refused` or `too-many-webhooks`. The secret is not told again. */
export async function createWebhook(
  { db, vault, config }: Context,
  userId: string,
  { url, ...wanted }: WebhookFields,
): Promise<{ webhook: ShownWebhook; secret: string }> {
  const address = webhookAddress(url, config.privateWebhooks);
  const secret = newSecret();
  return await db.transaction().execute(async (trx) => {
    await lockOwner(trx, userId);
    if ((await listWebhooks(trx, userId)).length >= mostPerUser)
      throw problem('too-many-webhooks', { detail: `You have ${mostPerUser} webhooks, which is the most.` });
    const webhook = await insertWebhook(trx, { userId, url: address, ...wanted });
    await updateWebhook(trx, webhook.id, { sealed_secret: sealSecret(vault, webhook.id, secret) });
    return { webhook: { ...webhook, lastDelivery: null }, secret };
  });
}

export interface WebhookChange {
  url?: string | undefined;
  description?: string | undefined;
  kinds?: NotificationKind[] | undefined;
  isActive?: boolean | undefined;
}

/** A new address, or one that is switched on again, begins with a clean record. */
const afresh = { failures: 0, failing_since: null, held_until: null };

/** Throws `webhook-not-found` or `webhook-address-refused`. Switched off, nothing more is sent, also what was on its way. */
export async function changeWebhook(
  { db, config }: Context,
  userId: string,
  id: number,
  { url, description, kinds, isActive }: WebhookChange,
): Promise<ShownWebhook> {
  await requireWebhook(db, userId, id);
  const address = url === undefined ? undefined : webhookAddress(url, config.privateWebhooks);
  const change = {
    ...((address !== undefined || isActive === true) && afresh),
    ...(address !== undefined && { url: address }),
    ...(description !== undefined && { description }),
    ...(kinds !== undefined && { kinds: JSON.stringify(kinds) }),
    ...(isActive !== undefined && { is_active: isActive }),
  };
  await db.transaction().execute(async (trx) => {
    if (Object.keys(change).length > 0) await updateWebhook(trx, id, change);
    if (isActive === false) await failPending(trx, id, switchedOff);
  });
  return await requireWebhook(db, userId, id);
}

/** Throws `webhook-not-found`. The old secret signs beside the new one for a day. */
export async function rotateSecret({ db, vault }: Context, userId: string, id: number): Promise<string> {
  await requireWebhook(db, userId, id);
  const secret = newSecret();
  await db.transaction().execute(async (trx) => {
    const before = await lockWebhook(trx, id);
    if (!before) throw problem('webhook-not-found');
    await updateWebhook(trx, id, {
      sealed_secret: sealSecret(vault, id, secret),
      previous_secret: before.sealed_secret,
      previous_until: new Date(Date.now() + overlapMs),
    });
  });
  return secret;
}

/** Throws `webhook-not-found`. */
export async function removeWebhook(db: Db, userId: string, id: number): Promise<void> {
  if (!(await dropWebhook(db, userId, id))) throw problem('webhook-not-found');
}
