import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { fileCarrier } from './eml.ts';
import type { Carrier } from './letter.ts';
import { smtpCarrier } from './smtp.ts';

function certificates(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw problem('invalid-configuration', { detail: `IMPUTEHUB_SMTP_CA: ${path} cannot be read`, cause });
  }
}

/** By SMTP where it is configured, else as files. Throws `invalid-configuration`. */
export function carrierOf({ config }: Context): Carrier {
  if (!config.smtpUrl) return fileCarrier(join(config.dataDirectory, 'mail'));
  return smtpCarrier(config.smtpUrl, certificates(config.smtpCa));
}
