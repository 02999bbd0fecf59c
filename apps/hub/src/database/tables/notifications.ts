import type { Generated } from 'kysely';

export interface NotificationsTable {
  id: Generated<number>;
  user_id: string;
  job_id: string | null;
  kind: string;
  title: string;
  message: string;
  created_at: Generated<Date>;
  read_at: Date | null;
}

export interface NotificationPreferencesTable {
  user_id: string;
  kind: string;
  channel: string;
  enabled: boolean;
}

export interface MailOutboxTable {
  id: Generated<number>;
  user_id: string | null;
  recipient: string;
  /** Of the notification, or `digest`. */
  kind: string;
  job_id: string | null;
  title: string;
  message: string;
  created_at: Generated<Date>;
  attempts: Generated<number>;
  last_error: string | null;
  /** Also when it was given up; `last_error` says why. */
  sent_at: Date | null;
}

export interface NotificationDigestsTable {
  user_id: string;
  email: 'off' | 'hourly' | 'daily';
  /** Local, of a daily digest. */
  hour: number;
  /** IANA name. */
  time_zone: string;
  /** Null when it is off. */
  next_at: Date | null;
}

export interface DigestEntriesTable {
  id: Generated<number>;
  user_id: string;
  kind: string;
  job_id: string | null;
  title: string;
  message: string;
  created_at: Generated<Date>;
  /** Null until a digest tells of it. */
  mail_id: number | null;
}
