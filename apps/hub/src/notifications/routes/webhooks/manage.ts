import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { listOf } from '../../../http/page.ts';
import { problems } from '../../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../../users/index.ts';
import {
  changeWebhook,
  createWebhook,
  removeWebhook,
  requireWebhook,
  rotateSecret,
  webhooksOf,
} from '../../webhooks/webhooks.ts';
import {
  createdWebhookShape,
  newWebhookShape,
  secretShape,
  toWebhookShape,
  webhookChangeShape,
  webhookParams,
  webhookShape,
} from './shapes.ts';

const all = '/api/v1/webhooks';
const one = `${all}/:id`;
const tags = ['webhooks'];

export function webhookRoutes(app: HttpServer, context: Context): void {
  const list = {
    tags,
    summary: 'Your webhooks',
    description: 'Addresses of programs that are sent your notifications, with the last delivery of each.',
    operationId: 'listWebhooks',
    response: { 200: listOf(webhookShape) },
  };
  app.get(all, { onRequest: signedIn, schema: list }, async (request) => ({
    data: (await webhooksOf(context.db, currentUser(request).id)).map(toWebhookShape),
  }));
  const create = {
    tags,
    summary: 'Add a webhook',
    description:
      'Answers the secret that signs every event, this once. Addresses in private networks are refused unless the hub was started with IMPUTEHUB_PRIVATE_WEBHOOKS=true.',
    operationId: 'createWebhook',
    body: newWebhookShape,
    response: { 201: createdWebhookShape, ...problems('webhook-address-refused', 'too-many-webhooks') },
  };
  app.post(all, { onRequest: signedIn, schema: create }, async (request, reply) => {
    const { webhook, secret } = await createWebhook(context, currentUser(request).id, request.body);
    return await reply.code(201).send({ ...toWebhookShape(webhook), secret });
  });
  const get = {
    tags,
    summary: 'One webhook',
    description: 'With its last delivery. The secret is not shown again.',
    operationId: 'getWebhook',
    params: webhookParams,
    response: { 200: webhookShape, ...problems('webhook-not-found') },
  };
  app.get(one, { onRequest: signedIn, schema: get }, async (request) =>
    toWebhookShape(await requireWebhook(context.db, currentUser(request).id, request.params.id)),
  );
  const change = {
    tags,
    summary: 'Change a webhook, switch it off or on',
    description:
      'What is not sent stays. Switched off, nothing more is sent, also what was on its way; each delivery can be sent again later.',
    operationId: 'changeWebhook',
    params: webhookParams,
    body: webhookChangeShape,
    response: { 200: webhookShape, ...problems('webhook-not-found', 'webhook-address-refused') },
  };
  app.patch(one, { onRequest: signedIn, schema: change }, async (request) => {
    const { is_active: isActive, ...fields } = request.body;
    const { id } = request.params;
    return toWebhookShape(await changeWebhook(context, currentUser(request).id, id, { ...fields, isActive }));
  });
  const remove = {
    tags,
    summary: 'Remove a webhook',
    description: 'With its deliveries; what was on its way is not sent.',
    operationId: 'deleteWebhook',
    params: webhookParams,
    response: { 204: z.null(), ...problems('webhook-not-found') },
  };
  app.delete(one, { onRequest: signedIn, schema: remove }, async (request, reply) => {
    await removeWebhook(context.db, currentUser(request).id, request.params.id);
    return await reply.code(204).send(null);
  });
  const rotate = {
    tags,
    summary: 'Replace the secret',
    description: 'Answers the new one, this once. For a day both sign, so that no event is missed meanwhile.',
    operationId: 'rotateWebhookSecret',
    params: webhookParams,
    response: { 200: secretShape, ...problems('webhook-not-found') },
  };
  app.post(`${one}/rotate-secret`, { onRequest: signedIn, schema: rotate }, async (request) => ({
    secret: await rotateSecret(context, currentUser(request).id, request.params.id),
  }));
}
