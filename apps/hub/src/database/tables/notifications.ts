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
  subject: string;
  body: string;
  created_at: Generated<Date>;
  attempts: Generated<number>;
  last_error: string | null;
  sent_at: Date | null;
}
