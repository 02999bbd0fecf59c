import type { NotificationKind } from '../types.ts';

export interface Webhook {
  id: number;
  userId: string;
  url: string;
  description: string;
  /** Empty: all of them. */
  kinds: NotificationKind[];
  isActive: boolean;
  /** Since when every attempt has failed; null when the last was taken. */
  failingSince: Date | null;
  createdAt: Date;
}

export interface Delivery {
  id: number;
  eventId: string;
  /** Of the notification, or `test`. */
  kind: string;
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
  responseStatus: number | null;
  error: string | null;
  createdAt: Date;
  deliveredAt: Date | null;
  nextAttemptAt: Date | null;
}
