import type { Webhook } from '@imputehub/client';

/** A secret while it is shown, which is once. */
export interface ShownSecret {
  name: string;
  secret: string;
}

export interface WebhookCardProps {
  webhook: Webhook;
  onSecret: (shown: ShownSecret) => void;
}
