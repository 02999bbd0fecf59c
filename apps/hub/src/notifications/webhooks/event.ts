import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type NotificationEvent, notificationKinds } from '../types.ts';

export const testKind = 'test';
/** Why an event is not sent to a webhook that its owner, or long failure, switched off. */
export const switchedOff = 'The webhook was switched off.';

/** What is sent: the envelope that Standard Webhooks recommends, and what an inbox line says. */
export const webhookEvent = z
  .strictObject({
    type: z.enum([...notificationKinds, testKind]).describe('The kind of notification, or a test'),
    timestamp: z.iso.datetime().describe('When it happened; each attempt has its own in webhook-timestamp'),
    data: z.strictObject({
      event_id: z.string().describe('As in webhook-id: the same for every attempt'),
      job_id: z.uuid().nullable(),
      title: z.string(),
      message: z.string(),
    }),
  })
  .meta({
    title: 'Event of an ImputeHub webhook',
    examples: [
      {
        type: 'job_completed',
        timestamp: '2026-11-24T09:00:00.000Z',
        data: {
          event_id: 'evt_0199a1b200007000800000000000f00d',
          job_id: '0199a1b2-0000-7000-8000-000000000000',
          title: 'Cohort A is complete: its results are stored and verified',
          message: 'Results stored and verified',
        },
      },
    ],
  });

type WebhookEvent = z.infer<typeof webhookEvent>;

/** No dot in it: the signature is made over `id.timestamp.body`. */
export const newEventId = (): string => `evt_${randomUUID().replaceAll('-', '')}`;

const written = (event: WebhookEvent): string => JSON.stringify(webhookEvent.parse(event));

/** The body of every attempt, byte by byte. */
export function payloadOf(eventId: string, { kind, jobId, title, message }: NotificationEvent): string {
  const data = { event_id: eventId, job_id: jobId, title, message };
  return written({ type: kind, timestamp: new Date().toISOString(), data });
}

export function testPayload(eventId: string): string {
  const message = 'Somebody asked for this at the hub. Nothing happened to any job.';
  const data = { event_id: eventId, job_id: null, title: 'A test of your webhook', message };
  return written({ type: testKind, timestamp: new Date().toISOString(), data });
}
