/** What people can be told of. */
export const notificationKinds = [
  'job_submitted',
  'job_running',
  'job_completed',
  'job_failed',
  'job_cancelled',
  'attention_needed',
  'token_expiring',
  'results_expiring',
  'slim_ready',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const channels = ['inbox', 'email', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/**
 * Mail about these never waits for a digest: something stands still or is lost until somebody acts, or a day of work
 * begins anew.
 */
export const atOnce: ReadonlySet<NotificationKind> = new Set([
  'job_failed',
  'attention_needed',
  'token_expiring',
  'results_expiring',
]);

export const isKind = (kind: string): kind is NotificationKind =>
  notificationKinds.some((known) => known === kind);

export interface NotificationEvent {
  userId: string;
  kind: NotificationKind;
  jobId: string | null;
  title: string;
  message: string;
}
