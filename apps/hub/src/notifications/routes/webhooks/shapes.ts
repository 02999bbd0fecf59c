import { z } from 'zod';
import { notificationKinds } from '../../types.ts';
import type { Delivery } from '../../webhooks/types.ts';
import type { ShownWebhook } from '../../webhooks/webhooks.ts';

const id = z.coerce.number().int().positive().max(2_147_483_647);

export const webhookParams = z.object({ id: id.describe('Of the webhook') });
export const deliveryParams = webhookParams.extend({ delivery_id: id.describe('Of the delivery') });

const deliveryExample = {
  id: 12,
  event_id: 'evt_0199a1b200007000800000000000f00d',
  kind: 'job_completed',
  status: 'delivered' as const,
  attempts: 1,
  response_status: 200,
  error: null,
  created_at: '2026-11-24T09:00:00.000Z',
  delivered_at: '2026-11-24T09:00:00.400Z',
  next_attempt_at: null,
};

export const deliveryShape = z
  .object({
    id: z.number().int(),
    event_id: z.string().describe('Sent as webhook-id: the same for every attempt'),
    kind: z.string().describe('Of the notification, or `test`'),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.number().int(),
    response_status: z.number().int().nullable().describe('Of the last attempt; null when no answer came'),
    error: z.string().nullable(),
    created_at: z.iso.datetime(),
    delivered_at: z.iso.datetime().nullable(),
    next_attempt_at: z.iso.datetime().nullable(),
  })
  .meta({ examples: [deliveryExample] });

export const toDeliveryShape = (d: Delivery): z.infer<typeof deliveryShape> => ({
  id: d.id,
  event_id: d.eventId,
  kind: d.kind,
  status: d.status,
  attempts: d.attempts,
  response_status: d.responseStatus,
  error: d.error,
  created_at: d.createdAt.toISOString(),
  delivered_at: d.deliveredAt?.toISOString() ?? null,
  next_attempt_at: d.nextAttemptAt?.toISOString() ?? null,
});

const example = {
  id: 3,
  url: 'https://pipeline.example.org/imputehub',
  description: 'Cluster of the group',
  kinds: ['job_completed' as const, 'job_failed' as const],
  is_active: true,
  failing_since: null,
  created_at: '2026-11-24T09:00:00.000Z',
  last_delivery: deliveryExample,
};

const fields = z.object({
  url: z.string().min(1).max(2000).describe('Begins with https://; may hold no user name or password'),
  description: z.string().max(200),
  kinds: z.array(z.enum(notificationKinds)).max(50).describe('Empty: all of them'),
});

export const webhookShape = z
  .object({
    id: z.number().int(),
    ...fields.shape,
    is_active: z.boolean(),
    failing_since: z.iso.datetime().nullable().describe('Since when every attempt has failed'),
    created_at: z.iso.datetime(),
    last_delivery: deliveryShape.nullable(),
  })
  .meta({ examples: [example] });

export const toWebhookShape = (w: ShownWebhook): z.infer<typeof webhookShape> => ({
  id: w.id,
  url: w.url,
  description: w.description,
  kinds: w.kinds,
  is_active: w.isActive,
  failing_since: w.failingSince?.toISOString() ?? null,
  created_at: w.createdAt.toISOString(),
  last_delivery: w.lastDelivery && toDeliveryShape(w.lastDelivery),
});

export const newWebhookShape = fields
  .extend({ description: fields.shape.description.default(''), kinds: fields.shape.kinds.default([]) })
  .meta({ examples: [{ url: example.url, description: example.description, kinds: example.kinds }] });

export const webhookChangeShape = fields
  .extend({ is_active: z.boolean() })
  .partial()
  .meta({ examples: [{ kinds: ['job_failed'], is_active: true }] });

const secret = z.string().describe('Shown this once');
const secretExample = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';

export const createdWebhookShape = webhookShape
  .extend({ secret })
  .meta({ examples: [{ ...example, last_delivery: null, secret: secretExample }] });

export const secretShape = z.object({ secret }).meta({ examples: [{ secret: secretExample }] });
