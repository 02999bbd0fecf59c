import type { CatalogueEntry } from '../entry.ts';

export const notificationErrors = {
  'webhook-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such webhook',
    detail: 'You have no webhook with this id.',
    next: 'List yours with GET /api/v1/webhooks or `imputehub webhooks`.',
  },
  'delivery-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such delivery',
    detail: 'This webhook has no delivery with this id; they are kept for 30 days.',
    next: 'List them with GET /api/v1/webhooks/{id}/deliveries.',
  },
  'webhook-address-refused': {
    status: 400,
    fault: 'user',
    title: 'Address not allowed for a webhook',
    detail: 'Events are not sent to this address.',
    next: 'Give a public address that begins with https://. An administrator can allow private networks with IMPUTEHUB_PRIVATE_WEBHOOKS=true.',
  },
  'too-many-webhooks': {
    status: 409,
    fault: 'user',
    title: 'Too many webhooks',
    detail: 'You have as many webhooks as one account may have.',
    next: 'Remove one that is not needed.',
  },
  'webhook-inactive': {
    status: 409,
    fault: 'user',
    title: 'Webhook is switched off',
    detail: 'Nothing is sent to a webhook that is switched off.',
    next: 'Send a test; when it is taken, switch the webhook on with PATCH /api/v1/webhooks/{id} and send again.',
  },
} as const satisfies Record<string, CatalogueEntry>;
