import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { webhookEvent } from '../../webhooks/event.ts';

const shape = z.record(z.string(), z.unknown()).meta({ examples: [{ type: 'object' }] });

/** Open to everybody: receivers have no account here. */
export function eventSchemaRoute(app: HttpServer): void {
  const schema = {
    tags: ['webhooks'],
    summary: 'The JSON schema of what webhooks are sent',
    description: 'Draft 2020-12, of the body of every event.',
    operationId: 'getWebhookEventSchema',
    security: [],
    response: { 200: shape },
  };
  const found = shape.parse(z.toJSONSchema(webhookEvent));
  app.get('/api/v1/schemas/webhook-event.json', { schema }, async () => found);
}
