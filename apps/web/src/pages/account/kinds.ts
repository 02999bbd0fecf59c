import type { Preference } from './preferences-query.ts';

export type Kind = Preference['kind'];

/** Kinds of notifications, in the order of a job's life. */
export const kinds: Kind[] = [
  'job_submitted',
  'job_running',
  'job_completed',
  'job_failed',
  'job_cancelled',
  'attention_needed',
  'token_expiring',
  'results_expiring',
  'slim_ready',
];

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);
