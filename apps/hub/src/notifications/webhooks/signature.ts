import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** `whsec_` and 256 random bits in base64, as Standard Webhooks writes secrets. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64');

const keyOf = (secret: string) => Buffer.from(secret.slice(prefix.length), 'base64');

/**
 * Headers of one attempt by Standard Webhooks 1.0.0 (github.com/standard-webhooks/standard-webhooks): HMAC-SHA256 over
 * `id.timestamp.body` with each secret, the present one first. `at` is when the attempt is made.
 */
export function signatureHeaders(id: string, body: string, secrets: string[], at: Date) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map(
    (secret) =>
      `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
