/** What people can be told of. */
export const notificationKinds = [
  'job_submitted',
  'job_running',
  'job_completed',
  'job_failed',
  'job_cancelled',
  'attention_needed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const channels = ['inbox', 'email'] as const;
export type Channel = (typeof channels)[number];

export interface NotificationEvent {
  userId: string;
  kind: NotificationKind;
  jobId: string | null;
  title: string;
  message: string;
}
