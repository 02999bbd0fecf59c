import type { Db } from '../database/schema.ts';
import { deleteNotification, type ListQuery, listNotifications, markRead } from './store.ts';
import { isKind, type NotificationKind } from './types.ts';

export interface InboxLine {
  id: number;
  kind: NotificationKind;
  job_id: string | null;
  title: string;
  message: string;
  created_at: string;
  read_at: string | null;
}

/** Newest first; lines of a kind that this version does not know are left out. */
export async function inbox(db: Db, userId: string, query: ListQuery): Promise<InboxLine[]> {
  const rows = await listNotifications(db, userId, query);
  return rows.flatMap(({ kind, created_at, read_at, ...row }) =>
    isKind(kind)
      ? [{ ...row, kind, created_at: created_at.toISOString(), read_at: read_at?.toISOString() ?? null }]
      : [],
  );
}

/** False when it is not there. */
export const readOne = (db: Db, userId: string, id: number): Promise<boolean> => markRead(db, userId, id);
export const readAll = (db: Db, userId: string): Promise<boolean> => markRead(db, userId);
export const removeOne = (db: Db, userId: string, id: number): Promise<boolean> =>
  deleteNotification(db, userId, id);
