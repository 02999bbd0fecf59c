import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../../http/page.ts';
import { problems } from '../../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../../users/index.ts';
import { deliveriesOf, redeliver, sendTest } from '../../webhooks/deliveries.ts';
import { sender } from '../../webhooks/send.ts';
import { deliveryParams, deliveryShape, toDeliveryShape, webhookParams } from './shapes.ts';

const tags = ['webhooks'];
const path = '/api/v1/webhooks/:id';
/** Each makes this hub send something to an address that a person chose. */
const rateLimit = { max: 30, timeWindow: '1 minute' };

export function deliveryRoutes(app: HttpServer, context: Context): void {
  const send = sender(context.config.privateWebhooks);
  const list = {
    tags,
    summary: 'What was sent to a webhook, newest first',
    description: 'With what came of it. Kept for 30 days. Paged by `cursor`.',
    operationId: 'listWebhookDeliveries',
    params: webhookParams,
    querystring: pageQuery,
    response: { 200: pageOf(deliveryShape), ...problems('webhook-not-found', 'invalid-cursor') },
  };
  app.get(`${path}/deliveries`, { onRequest: signedIn, schema: list }, async (request) => {
    const { limit, cursor } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0];
    const { id } = request.params;
    const page = { before, limit: limit + 1 };
    const found = await deliveriesOf(context.db, currentUser(request).id, id, page);
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      data: found.slice(0, limit).map(toDeliveryShape),
      next_cursor: last ? encodeCursor([last.id]) : null,
    };
  });
  const again = {
    tags,
    summary: 'Send an event again',
    description: 'In a delivery of its own, under the same event id; also of one that was delivered.',
    operationId: 'redeliverWebhookEvent',
    params: deliveryParams,
    response: {
      202: deliveryShape,
      ...problems('webhook-not-found', 'delivery-not-found', 'webhook-inactive', 'conflict'),
    },
  };
  app.post(
    `${path}/deliveries/:delivery_id/redeliver`,
    { onRequest: signedIn, config: { rateLimit }, schema: again },
    async (request, reply) => {
      const { id, delivery_id } = request.params;
      const delivery = await redeliver(context, currentUser(request).id, id, delivery_id);
      return await reply.code(202).send(toDeliveryShape(delivery));
    },
  );
  const test = {
    tags,
    summary: 'Send a test',
    description: 'An event of the type `test`, sent once and now; answers what came of it.',
    operationId: 'testWebhook',
    params: webhookParams,
    response: { 200: deliveryShape, ...problems('webhook-not-found', 'delivery-not-found', 'conflict') },
  };
  app.post(`${path}/test`, { onRequest: signedIn, config: { rateLimit }, schema: test }, async (request) =>
    toDeliveryShape(await sendTest(context, send, currentUser(request).id, request.params.id)),
  );
}
