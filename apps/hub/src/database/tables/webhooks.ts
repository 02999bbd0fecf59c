import type { Generated, JSONColumnType } from 'kysely';

export interface WebhooksTable {
  id: Generated<number>;
  user_id: string;
  url: string;
  description: Generated<string>;
  /** Empty: all of them. */
  kinds: JSONColumnType<string[]>;
  is_active: Generated<boolean>;
  sealed_secret: string;
  /** Sealed; signs beside the present one until `previous_until`. */
  previous_secret: string | null;
  previous_until: Date | null;
  /** Attempts that failed one after another. */
  failures: Generated<number>;
  failing_since: Date | null;
  /** Nothing is sent before. */
  held_until: Date | null;
  created_at: Generated<Date>;
}

export interface WebhookDeliveriesTable {
  id: Generated<number>;
  webhook_id: number;
  event_id: string;
  kind: string;
  /** What is signed and sent, byte by byte. */
  payload: string;
  status: 'pending' | 'delivered' | 'failed';
  attempts: Generated<number>;
  /** Of the last attempt; null when no answer came. */
  response_status: number | null;
  error: string | null;
  created_at: Generated<Date>;
  delivered_at: Date | null;
  next_attempt_at: Date | null;
}
