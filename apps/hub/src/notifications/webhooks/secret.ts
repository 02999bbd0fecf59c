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

/** Undefined when it was sealed with another key of the hub. */
function opened(vault: Vault, webhookId: number, sealed: string): string | undefined {
  try {
    return vault.open(sealed, purpose(webhookId));
  } catch {
    return undefined;
  }
}

/** What signs now, the present secret first; none when the present one cannot be opened. */
export function openSecrets(vault: Vault, sealed: SealedSecrets, now: Date): string[] {
  const { webhook_id: id, previous_secret: previous, previous_until: until } = sealed;
  const present = opened(vault, id, sealed.sealed_secret);
  if (present === undefined) return [];
  const both = previous !== null && until !== null && until > now;
  const before = both ? opened(vault, id, previous) : undefined;
  return before === undefined ? [present] : [present, before];
}
