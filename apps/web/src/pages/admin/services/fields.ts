import type { Service } from '@imputehub/client';
import { entered } from '../../../components/form-fields.ts';

export type Limits = Service['limits'];
export type Config = Service['config'];

/** Limits that are whole numbers. */
export const counts = [
  'min_samples',
  'max_samples',
  'max_jobs_per_user',
  'retention_days',
  'max_downloads',
] as const;

/** Times that are kept in milliseconds and entered in seconds. */
export const waits = ['connect_timeout_ms', 'idle_timeout_ms', 'answer_timeout_ms'] as const;

const gigabyte = 1e9;

/** A number that was entered; null for an empty field. */
function numberOf(fields: FormData, name: string): number | null {
  const text = entered(fields, name);
  return text === '' ? null : Number(text);
}

function limitsOf(fields: FormData): Limits {
  const bytes = numberOf(fields, 'max_upload_gb');
  const found = Object.fromEntries(counts.map((name) => [name, numberOf(fields, name)]));
  return { ...found, max_upload_bytes: bytes === null ? null : Math.round(bytes * gigabyte) };
}

/** What was left empty stays as it is: the hub's own setting, until one was entered. */
function configOf(fields: FormData): Config {
  const poll = numberOf(fields, 'poll_seconds');
  const times = waits.flatMap((name) => {
    const seconds = numberOf(fields, name);
    return seconds === null ? [] : [[name, Math.round(seconds * 1000)] as const];
  });
  return { ...Object.fromEntries(times), ...(poll !== null && { poll_seconds: poll }) };
}

export interface Details {
  name: string;
  description: string;
  country?: string;
  limits: Limits;
  config: Config;
}

/** What `ServiceFields` holds, as the API takes it. */
export function detailsOf(fields: FormData): Details {
  const country = entered(fields, 'country').toUpperCase();
  return {
    name: entered(fields, 'name'),
    description: entered(fields, 'description'),
    ...(country !== '' && { country }),
    limits: limitsOf(fields),
    config: configOf(fields),
  };
}

export const gigabytes = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '' : String(bytes / gigabyte);
