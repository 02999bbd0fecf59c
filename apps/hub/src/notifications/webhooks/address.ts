import { ConnectorError, checkUrl } from '@imputehub/connectors';
import { type Problem, problem } from '@imputehub/platform';

const refused = (detail: string, cause?: unknown): Problem =>
  problem('webhook-address-refused', { detail, cause });

/**
 * An address that may be sent to, in its normal form. Throws `webhook-address-refused` for one that is none, has no TLS,
 * holds a password, or names a private network itself; where a name leads is looked at on each connection.
 */
export function webhookAddress(text: string, allowPrivate: boolean): string {
  const url = URL.parse(text);
  if (!url) throw refused('This is not an address. It must begin with https://.');
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    throw refused('The address must begin with https://: what is sent must not be read on its way.');
  try {
    checkUrl(url, allowPrivate);
  } catch (error) {
    throw error instanceof ConnectorError ? refused(error.message, error) : error;
  }
  url.hash = '';
  return url.href;
}
