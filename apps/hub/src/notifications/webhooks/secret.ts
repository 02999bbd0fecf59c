import type { Vault } from '@imputehub/platform';

/** How long a secret that was replaced still signs, in milliseconds. */
export const overlapMs = 24 * 3600 * 1000;

const purpose = (webhookId: number) => `webhook:${webhookId}`;

export const sealSecret = (vault: Vault, webhookId: number, secret: string): string =>
  vault.seal(secret, purpose(webhookId));

export interface SealedSecrets {
  webhook_id: number;
  sealed_secret: string;
  previous_secret: string | null;
  previous_until: Date | null;
}

/** What signs now, the present secret first. */
export function openSecrets(vault: Vault, sealed: SealedSecrets, now: Date): string[] {
  const open = (text: string) => vault.open(text, purpose(sealed.webhook_id));
  const { previous_secret: previous, previous_until: until } = sealed;
  const both = previous !== null && until !== null && until > now;
  return [open(sealed.sealed_secret), ...(both ? [open(previous)] : [])];
}
